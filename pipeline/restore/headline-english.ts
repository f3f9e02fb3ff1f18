/**
 * What English has for words of headlines which sound like others once vowel length is dropped: the beginnings of words,
 * any of which will do. `$` ends a word; `~` ends it too, but lets it be inflected. Made from the homophones of words that
 * are frequent in news, and from compounds which such suffixes end; the equivalents were written for this project. It tells
 * homophones apart and is no dictionary.
 */
const TABLE = `
初 first$|debut|maiden;性 sex~|gender;賞 prize~|award|laureate|oscar;省 ministry|ministries|department;勝 wins?$|won$|victory|victories|victorious|winn|beats?$;所 institut|laborator|office$|facilit|plant$
署 police station|police$|fire station|tax office;小 small|minor$|elementary|primary school;相 minister$|ministers$|ministerial;書 documents?$|books?$|written|in writing|letters?$
生 students?$|pupil|raw$|live$;症 disease|syndrome|disorder|illness|symptom;商 merchant|dealer|trader|commerc;証 certificat|licen[sc]e|cards?$|proof|ID$|testimony;氏 mr$|mrs$|ms$|clan~
市 city$|cities|municipal;師 master|teacher;紙 newspaper|paper$|papers$|daily$;死 dies?$|died$|dying|dead|death;子 child|kids?$;誌 magazine|journal$|weekly;史 histor;詩 poem~|poet~;歯 tooth|teeth|dental
士 samurai|warrior;年 years?$|20[0-9][0-9]$|19[0-9][0-9]$|annual;都市 city$|cities|urban;投資 invest~|investor|investment;戦 war$|wars$|battle|match$|game$|fight|vs$|versus|bout~|playoff|matchup
選 elections?$|electoral|vote~|polls?$|primary|race$;線 line$|lines$|railway|route~;先 destination|ahead|lead~|led$;船 ships?$|vessel~|boats?$|ferry|ferries|tanker|trawler;栓 plug~|stopper|hydrant;腺 gland
県 prefectur;間 between|interval;権 rights?$|authority|privilege|power$;件 cases?$|incident|matter$;圏 area$|zone~|sphere|bloc$;券 tickets?$|voucher|coupon;犬 dogs?$|canine|pupp;軒 houses$|homes$
拳 fist$|punch;研 institut|research;検 exam|inspect;回 inning|rounds?$|session|[0-9]+(?:st|nd|rd|th)$;会 meeting|association|society|gather|conference|committee|council|assembly|party$
階 floor|upstairs|downstairs;海 sea$|seas$|ocean|marine|maritime;界 world|industry|circles|communit;下位 bottom|lower|low-rank;解 solution|answer;買い buy~|purchas;後 after$|afterward|later$|following|post-
高 high$|high school|highs?$|senior high;校 schools?$|campus;口 mouth|oral~|entrance|exit$;個 pieces?$|items?$|units?$;戸 homes?$|household|houses$;工 worker~|engineer|technique;娘 daughter
光 lights?$|optical|fiber-optic|fibre;港 ports?$|harbou?r;広 wide|broad;故 late$|deceased;湖 lake~|lakes;都 metropolitan|metropolis|tokyo gov|capital;党 party~|parties|ldp~|dpj~;島 islands?$|isles?$|islet
頭 cows?$|cattle|animals;棟 building|apartment|ridge|houses$;刀 sword|blade;灯 lamp~|lights?$|lantern;盗 thef|stol|steal~;塔 tower|pagoda;答 answer;号 typhoon|no[.]|issue$|highway|route~
語 language|english|words?$|speaks?$|speaking|spoke;業 industr|business|trade$|feat$;下 under$|beneath|below;課 division|section$;科 department|course$|faculty|family;蚊 mosquito
歌 songs?$|sings?$|sang$|singer|singing|anthem;可 allowed|permitted;過 excess|over-;上 upper~|above~|top$;場 venue|grounds?$|arena|field$|site$;状 letters?$|invitation|warrant;女 wom[ae]n|girl~|female|lady~
条 articles?$|clause;城 castle|palace;尉 lieutenant|captain$;嬢 miss$|young lady;第 [0-9]+(?:st|nd|rd|th)$|no[.]|third|fourth|fifth;大 universit|college|great~|major$|large|huge~|massive|big$|giant|heavy
台 units$|vehicles|range$|mark$|platform|cars$;代 generation|teens?$|teenag|[0-9]0s$|twenties|thirties|era$;題 title~|theme~|questions?$;時 hours?$|o'clock|a[.]m|p[.]m|[ap]m$|when$;地 land$|lands$
次 next$|secondary|subsequent;路 road~|routes?$|street|path~;字 letters?$|character;児 child|infant|bab(?:y|ies)$|boys?$|girls?$|kids?$|toddler;辞 speech|remarks;寺 temple~;町 town$|towns$|townspe
長 chief|heads?$|chair|director|president|leader|commander|boss~;朝 morning|dynasty|north korea;超 more than|exceed|super$|ultra|surpass|top$|tops$|above~;庁 agency|agencies|police department|headquarters
調 survey|tune~;帳 notebook|register|ledger|passbook;張 zhang|chang$|jang$;腸 intestin|bowel|colon$;兆 trillion|sign$|signs$;歳 year-old|years? old|aged?$|years of age|turns?$;再 re-|again$|repeat|once more
際 occasion;最 most$;祭 festival|fest$|fair$|carnival;才 talent|year-old;崔 choi~|choe~|cui$;裁 courts?$|judg;菜 vegetable;災 disaster;債 bonds?$|debts?$
者 persons?$|people|victim~|patient|survivor|candidate|offender|workers?$|users?$|residents?$;社 compan|firms?$|corp$|corporation|publisher|inc$
車 cars?$|vehicle|truck|trains?$|automobile|automaker|taxi~|motor;舎 barn~|dorm~|building;謝 apolog|thank|hsieh;日 days?$|daily;費 costs?$|expense|expenditure|spending|fees?$;非 non-
比 ratio|compared|proportion|year-on-year|from a year;陽 sun$;妃 princess|consort|queen;碑 monument|memorial|cenotaph|tombstone;否 rejec|denied|denial|deny~|denies;元 former|ex-|onetime|one-time;本 books?$
基 base$|basis|foundation|reactor;素 element;官 officials?$|officer|secretary|bureaucra;冠 crown|triple;館 hall$|museum|library|embassy|hotel|inn$|theater|theatre|cinema|aquarium|building|residence
感 sense|feeling|sentiment|sensation;艦 warship|destroyer|ships?$|aircraft carrier|vessel~|frigate|submarine|cruiser|fleet;缶 cans$|canned|tin$;管 pipe~|tubes?$|duct~;巻 volume~|vol$|roll~
刊 publish|publication;系 affiliat|descent|linked|related|system;計 totals?$|meter$|gauge|altogether;型 types?$|style|model~|influenza|flu$|strain;形 shape|form$|forms$
軽 light$|lightly|slight|minor$|minicar|mini-;刑 sentenc|penalt|punish|imprison|prison term|in prison|execution|executed|executes|jail~;兄 brother;競 compet|auction;景 scener|view$;警 police|warn~;同 same$
度 degrees?$|fiscal;道 roads?$|street|highway|expressway|path$|hokkaido;土 soil~|earth$|mud$|dirt~|saturday;銅 copper|bronze;堂 hall$|cathedral|church|temple~
馬 horse~|pony~|ponies|stallion|mare$|fill(?:y|ies)$|colts?$|derby;羽 birds?$|chicken|feather|ducks;製 made$|-made|manufactur;制 system|regime;世 generation|king$|pope~|queen;聖 saint|holy~|sacred|st$
政 government|politic;背 back$|height;征 conquer|conquest;声 voice~;姓 surname|last name|family name;星 stars?$|planet;勢 forces|players|contingent|force~;分 portion|worth$|minute
部 department|division|club~|section$|copies|headquarters;歩 steps?$|walk;武 martial|military|weapon;機 planes?$|aircraft|jets?$|jetliner|flight|machine|helicopter|airplane|airliner|device|probe
期 terms?$|period|quarter|season~|stage~|phase|fiscal;器 device|instrument|equipment|appliance;木 trees?$|wooden|wood$|thursday;気 mood~|spirit$;旗 flags?$|banner|pennant;記 record~|chronicle|diary
季 season~;騎 jockey|horse~|cavalr;州 states?$|provinc|canton;首 neck~|head$|behead|decapitat|strangl;種 species|kinds?$|seeds?$|variet;周 laps?$|anniversary|circumference;週 weeks?$|weekly
酒 alcohol|liquor|sake$|drink|beer~|drunk|drank;囚 prisoner|inmate|convict|death row;主 main$|owner|lord~|master|chief$;集 collection|anthology;宗 sect$;点 points?$|goals?$|runs?$|score~
店 shops?$|stores?$|restaurant|outlet|branch|bar$|cafe~;天 heaven|sky$|celestial;典 ceremony|rite~;展 exhibit|exposition;府 osaka|kyoto|prefectur|cabinet office;風 winds?$|style|gales?$|breeze
婦 wom[ae]n|wife~|housewife;譜 score$|genealog;斑 spot~;源 sources?$;現 current|incumbent|sitting;減 drop~|decreas|reduc|declin|fewer|cuts?$|falls?$|fell$;原 atomic|crude|original|field~;玄 dark~
内 inside|within|among|indoor;打ち hit~|strik|beat~;用 purpose;夜 evening|night;洋 ocean|western;葉 leaf~|leaves;余 more than|surplus;両 both$|two$;料 fees?$|charges?$|fares?$|tolls?$|rates?$|tuition|rent$
量 amount|volume~|quantit|levels?$;領 territor|domain;令 orders?$|ordinance|decree|order~;寮 dorm~;漁 fish~;良 good$;陵 mausoleum|tombs?$;総 total~|general|gross|overall
層 layer|stratum|strata|class$|bracket|segment;草 grass|weeds?$|herb~;祖 ancestor|founder;葬 funeral|burial|buried|cremat;早 early;双 twin~|both~;僧 monk~|priest;訴 lawsuit|sues?$|suing|appeal
像 statue~|image|figure$|portrait|picture~|figure~;前 former|before$|ago$|previous|prior$|in front|ex-|pre-|eve$|ahead of;全 all$|whole$|entire|every|full$|nationwide
高等 higher|high school|high court|advanced;琴 koto$|harp~;高騰 soar|surge[sd]?$|surging|rise$|rises$|rising|jump|skyrocket|spik|high$|higher|hikes?$;口頭 oral~|verbal;好投 pitch|strong start|gem$|shutout
古都 ancient capital|old capital|former capital;江東 koto ward;数 numbers?$|several|figures?$|many~|dozens|how many;巣 nests?$|hive~;対 against|vs$|versus|toward|anti|between|countermeasure
隊 corps|squad|troop|units?$|team$|forces?$|brigade|convoy|platoon;体 body~|bodies|corpse|bod(?:y|ies)$;帯 zone~|belt$|band$|swath;橋 bridge;強 strong|strength;今日 today;鏡 mirror|lens~|telescope|microscope
教 religio|church|christian|islam|cult$|buddh|faith;共 joint|together|communist;協 cooperat|association;虚 false|void~;他 others?$|another|else~
放火 arson|set fire|setting fire|set ablaze|sets fire|on fire|torch;外 outside|outdoor|foreign|outer;法科 law school|law$;砲火 artillery|gunfire|shelling|shellfire|cannon
強盗 robber|robbed|robs?$|robbing|heist|burglar|holdup|hold-up;毎 every|each~|each$;新 newly|new$(?! (?:york|zealand|jersey|delhi|orleans|mexico));審 trial~|court|council|hearing|instance
親 parent|pro-|mother|father;心 heart|mind$|minds$;神 gods?$|deity|deities|divine;真 true$|truth|real$;機関 agency|agencies|institution|organi[sz]ation|engine$|engines$|bodies|body$|authorit|organ$
期間 period|term$|duration|length;帰還 return|homecoming|back home|come home|comes home|reent;基幹 core$|key$|backbone|main~;位 [0-9]+(?:st|nd|rd|th)$|third|place$|ranks?$|ranked
委 committee|commission|panel~|board~;李 lee$|li$|yi$|rhee~|ri$;医 doctor|physician|surgeon|medic;井 well$|wells$;衣 cloth|garment|robes?$;異 differen|unusual|strange|abnormal;胃 stomach|gastr
中 during|middle|amid~|while$|mid-|junior high;沖 off$|offshore|coast;虫 insect|bugs?$|worm~|caterpillar|bug~;宙 space~|midair;駐 station|ambassador|posted;注 note$|notes$;仲 relation|friend|between
版 edition|version|print~;反 anti|against|counter|oppos;犯 crimes?$|criminal|offend~|culprit|perpetrat|killer|bomber|hijacker;半 half~|halves|semi;班 squad|team$|group|crew~;藩 domain|clan~
解除 lift~|lifts|cancel|releas|disarm|remov|dismiss|end$|ends$|ended|defus|terminat;会場 venue|hall$|arena|stadium;海上 sea$|seas$|maritime|offshore|coast guard|marine|ocean|naval;開場 open~|doors
介助 assist|guide~|service dog|care$|caregiv;開城 kaesong|gaeseong;番 numbers?$|no[.]|channel|guard~|watch;板 board~|plates?$|planks?$|panel~;盤 boards?$|dis[ck]s?$|panel~;晩 night|evening
月 months?$|monthly|moon~|lunar|monday;突き stab~|thrust|poke~;方 ways$|method|how to;片 one side|fragment|piece;肩 shoulder;硬 hard$|rigid;競技 compet|sports?$|athlet|olympic
協議 talks?$|consult|discuss|confer|negotiat|meeting|deliberat;虚偽 false|fake~|falsif|bogus|lies?$|lied~|lying|fraud|fabricat|perjur|phony|untrue;教義 doctrine|dogma|teaching
国 countr|nations?$|state$|states$|national;航空 airlines?$|air$|aviation|airways|aircraft|aerial;石 stones?$|rock$|rocks$;濃く dark~|dense|thick;法 laws?$|act$|bill$|bills$|legislat|method|code$|statute
報 reports?$|news|warning|alert|bulletin|gazette;補 assistant|supplement;峰 peak~|summit;朴 park$|pak$;砲 cannon|artillery|guns?$|howitzer|homer|mortar|rocket launcher;頬 cheek
以降 after$|since$|onwards?$|later$|beyond;意向 intent$|intention|intend|plans?$|willing|wish~|inclin|mull~|considers?$
移行 shift|transition|switch|migrat|convert|transfer|mov(?:e|es|ed)$|moving|mov(?:e|ed|es|ing|ement)$|change;遺構 remains|ruins|archaeolog|structure|relic;市長 mayor
視聴 viewer|viewing|watch|audience|ratings?$|tv$|listen;市町 municipal|cities|towns;士長 leading|private|seaman|airman|lance corporal;支庁 subprefect|branch office;試聴 listen|preview
市庁 city hall|city office|city government;級 class$|grade$|caliber|rank~;旧 old$|former|ex-;球 balls?$|pitch|bulb~|sphere;急 sudden|urgent|rapid|sharp|emergen|abrupt|quick;休 holiday|closed|rest$|day off
油 oil$|oils$|oily~|petrol;湯 hot water|bath~;優 excellen|superior;夕 evening|dusk~;髪 hair~;通り street|avenue|boulevard|as planned|as expected;鳥 birds?$|avian|fowl~|poultry
鶏 chicken|hens?$|poultry|fowl~|rooster;発 shots?$|bullets?$|blasts?$;厚生 welfare|health;構成 compos|compris|member|structur|makeup|make-up|consist|lineup
更生 rehabilit|reorgani[sz]|bankrupt|restructur|protection;公正 fair$|fairness|fair trade|just$|impartial|equitable|antitrust;個性 individual|personalit|unique|character;更正 correct|revis|reassess|restat
後世 posterity|later generation|future generation;攻勢 offensive|onslaught|attack|aggressive;恒星 stars?$|stellar;剤 drugs?$|agents?$|pills?$|medicine|medicat|tablets?$|additive|detergent|stimulant
罪 crimes?$|charges?$|charged|guilt|sins?$|offen[sc]e|convict;在 based in|resident|living|stationed;財 assets?$|propert|wealth|treasure|goods$;材 material|lumber|timber
重 heavy|heavi|serious|grave$|gravely;銃 guns?$|gunfire|gunm[ae]n|pistol|rifle|shot$|shoot|firearm|shotgun|handgun|gunpoint|gunshot;住 residen|living|housing;樹 trees?$;域 area$|region|zone~
遺棄 abandon|dump~|discard|dispos;行き bound$|bound for;息 breath|son$|sons$;受賞 wins?$|won$|winn|award|recipient|laureate|receives?$|received;重傷 serious|severe|critical|badly|gravely|injur|wound~|hurt$
授賞 award|presented|presentation|prize~;住所 address$|addresses$|residence|domicile;重症 severe|serious|ill$|illness|patient|infect|symptom|condition;受章 decorat|medal|order of|honou?r
各 each$|every$|various|respective;核 nuclear|nuke|atomic|n-test|core$|denuclear;架空 fictiti|fake~|bogus|imaginary|fictional|nonexist|phantom|false;角 angle|horns?$|corner;格 rank$|status|grade
画 paint~|picture~|painting;値 value~|prices?$;血 blood|bleed;知 knowledge|intellect;池 pond~;対象 target~|subject|object~|objection|eligib|covered|covering|covers?$|aimed|applicable|appl(?:y|ies)$
大賞 grand prix|grand prize|award|prize~|top prize;大勝 landslide|rout$|routs$|big win|victory|victories|victorious|crush|blowout|trounc|sweeping|wins?$|won$
対処 deal~|respond|response|handl|cop(?:e|es|ing)$|address|tackl|measure|counter;大将 general$|generals$|admiral;大正 taisho;対照 contrast|controls?$|compar;対称 symmetr;雪 snow;有機 organic;勇気 courage|brave
有期 fixed-term|limited-term|definite;約 about$|approx|nearly|roughly|almost|estimated;役 roles?$|officer|executive;薬 drugs?$|medicine|pharm|medicat|pills?$;訳 translat|reason;価値 value~|worth
勝ち wins?$|won$|victory|victories|victorious;護衛 escort|guards?$|bodyguard|destroyer;超え exceed|tops?$|surpass|more than;位置 position|situated|locat|rank~;杯 cups?$|trophy|glass(?:es)?$|stakes
敗 loss$|losses|lose~|lost$|defeat|beaten;肺 lung~|pulmon|pneumon;灰 ash$|ashes|gr[ae]y$;廃 abolish|scrap~|abandon|waste|disused|junk~;物 things?$|goods|objects?$|items?$|product
金 gold$|golden|money|funds?$|cash~|friday|bonus;筋 muscle~|sources$|muscular;菌 bacteri|germs?$|fung|coli$;近 near$;禁 ban$|bans$|banned|prohibit|forbid;今 now$;婚 marri|wedd|marry;痕 marks?$|traces?$|scar~
音 sound~|nois|tone~;根 roots?$;相当 equivalent|worth$|considerabl;総統 president|fuhrer|fuehrer|generalissimo;掃討 mop~|sweep~|clear|operation|offensive|hunt~;王 kings?$|kingdom|royal|monarch;尾 tail$
派 faction|sect$|wing$|camp$|hardlin|moderates?$|clique;波 waves?$|tsunami|surge[sd]?$;端 edge~|end$;刃 blade|knife|knives;覇 champion|hegemon|titles?$;票 votes?$|ballot
表 tables?$|lists?$|chart|schedule|timetable;評 review|comment|opinion|apprais;豹 leopard|panther|jaguar;完成 complet|finish|built|unveil;管制 control|traffic;歓声 cheer|shout|applau
官製 bid-rigging|bid rigging|government-;産 grown|produced|-made|home-?grown;山 mt$|mount|hill$|hills$|peak~;酸 acid;円 yen$|circle|circular;園 gardens?$|park$|kindergarten|nursery|zoo$|preschool|farm$
炎 flame|inflamm|pneumon|hepatitis|blaze|encephalitis|itis;縁 edge~|ties$|relation;苑 garden;塩 salt~;煙 smoke|fumes;宴 banquet;労 labou?r|unions?$|worker~;炉 reactor|furnace|incinerat|breeder
老 old$|elder~|aged$|aging;低 low$|lower|lows?$;艇 boats?$|vessel~|ships?$|craft$|patrol|submarine;邸 residence|mansion|home$|houses$;底 bottom|floor$|bed$
生徒 students?$|pupil|schoolboy|schoolgirl|schoolchild;政党 party$|parties|political;正当 justif|legitim|right$|valid|self-defen;側 side$|sides$|camp$;川 rivers?$|stream;皮 skins?$|leather|peel~|hide$;河 river
準 semi|quasi|runner-up|runners-up|second$;順 order$|turns?$;巡 over$|around;純 pure~|net$;准 associate|assistant|semi;球場 stadium|ballpark|park$|dome~|baseball|field$;救助 rescu|saved?$|saves$|help~
休場 absen|sits? out|withdr|miss~|sidelin|pulls? out|holiday|closed|skip~;支持 support|backs?$|backing|backed|approv|favor|favour|endors
指示 instruct|orders?$|ordered|direct~|directive|command|tells?$|told$;師事 stud~|disciple|apprentic|learn;事態 situation|emergenc|crisis|state of
辞退 declin|withdr|turns? down|turned down|refus|pulls? out|reject|bows? out;自体 itself|themselves;字体 font~|typeface;地震 earthquake|quake|seism|tremor|temblor|aftershock
自身 himself|herself|own$|personal|oneself|themselves|self$;自信 confiden;高速 expressway|high-speed|highway|fast$|speed|rapid|bullet|motorway|freeway|express$
拘束 detain|detention|restrain|custody|held$|holds?$|captur|captive|bind~|seiz|hostage|arrest|binding;梗塞 infarct|heart attack|stroke;光速 speed of light|light speed;校則 school rule|school reg
副 vice$|deputy|sub-|assistant|side effect;服 cloth|uniform|dress|suits?$|wear$;福 fortune|luck~|happiness;復 restor|return|revival;複 double|multi|plural;韓国 korea|seoul|rok$
勧告 recommend|advis|urg(?:e|es|ed|ing)$|warn~|evacuation;史上 histor|ever$|all-time|unpreceden|record$;市場 market;試乗 test driv|test-driv|test rid|trial rid|rides?$;至上 suprem;畑 fields?$|farm~|cropland
強化 strengthen|bolster|boost|tighten|reinforc|beef~|step up|stepped|steps up|enhanc|stiff|tough|intensif|upgrad;許可 permi|allow|approv|licen[sc]|authori[sz]|grant|green light|ok$|oks$
教科 textbook|subject|curricul;枚 sheets?$|bills$|medals|copies|tickets|photos;舞 dance|dancing;初め first|beginning|early|start~;始め start~|begin|began;駅 stations?$;益 profit|benefit|gain~|earning
液 liquid|fluid|solution;投手 starter|relie(?:f|ver)|ace$|closer|hurler|right-hander|left-hander|southpaw|pitch|righty|lefty
党首 party leader|party head|party chief|party president|party boss|leaders?$|leadership;当主 head of;漢字 kanji|chinese character|character;幹事 organi[sz]er|secretar;感じ feel~|felt$|sense
行動 actions?$|behavio|conduct|acts?$|acting|activit|mov(?:e|es|ement)$;高度 altitude|advanced|height|sophisticat|high-;公道 public road|public street|road~;坑道 tunnel|mine$|shaft
講堂 auditorium|hall$|lecture hall;鼓動 heartbeat|beat~;工事 construct|works?$|build|repair;公示 announc|kicks? off|campaign|public notice;孤児 orphan;固辞 declin|refus|turns? down
誇示 show~|flaunt|flex~|display|boast;白 white|innocen;面 face$|faces$|surface|mask~|aspect;事故 accident|crash|collision|derail|mishap|wreck|disaster|plunge|meltdown;自己 self~|own$|personal
自公 ldp~|komeito|coalition;時効 statute of limitation|limitation|expire;事項 matter~|items$|provision;同市 same city|the city;同紙 the paper|newspaper;同士 fellow|between|each other|comrade|among;同誌 magazine
箇所 places$|spots$|locations|sites$|points$;仮称 tentativ|provisional|temporary name|working title;火傷 burn$|burns$|burned|burnt|scald;歌唱 singing|sings?$|vocal|songs?$
規模 scale|sized?$|magnitude|scope|large-|small-;希望 hope~|wish~|want~|desir|request|voluntary|applicant|party of hope;街 streets?$|town$|district|downtown|quarter;待ち wait~|await|queue|pending
当初 initial|original|at first|beginning;東証 tse$|tokyo stock|stock exchange|nikkei|topix|bourse;投書 letters?$|anonymous letter|tip$;図書 books?$|library|libraries
式 ceremon|wedding|funeral|style|type$|formula|equation;指揮 conduct|command|direct~|directive|orchestra|leads?$|led$;政策 polic(?:y|ies)$|measure|platform
製作 mak(?:e|er|ing)$|manufactur|build|built|craft|produc;制作 produc|creat|film~|anime|studio|works?$;裏 back$|behind|reverse|hidden|slush|underground|secret~;里 village|hometown;利 profit|advantage
時期 timing|time$|period|season~|date$;次期 next$|successor|upcoming|next-generation;磁気 magnet;磁器 porcelain;公園 parks?$;公演 perform|show$|shows$|concert|stage~|tour$|play$|recital
講演 lectur|speech|talk$|address|speaks?$|speaking|spoke;後援 support|sponsor|back(?:s|ed|ing)$|fan club|booster;未 not$|yet$|unsettled;夏季 summer;書き writ;火気 fire$|flammable|flame;下記 below|following
夏期 summer;垣 fence|hedge;普通 ordinary|normal|regular|local train|usual|futenma|conventional;不通 suspend|disrupt|out of service|cut off|severed|halted|stopped|down$|closed
用紙 ballot|paper$|forms?$|sheet~|questionnaire;要旨 summary|gist~|outline|excerpt;養子 adopt;容姿 looks|appearance|beauty;席 seats?$|seated;隻 ships$|boats$|vessels;籍 nationality|regist
策 measure|policy|policies|plan$|plans$|steps?$|strateg|remed;作 crop~|harvest|novel|films?$;柵 fence|railing|barrier|gate~;冊 copies|volumes|books$;人 people|persons?$|men$|wom[ae]n|man$
陣 camp$|teams?$|squad|staff|corps|formation;腎 kidney|renal;仁 benevol;学 studies|science|universit|school;額 amount|sum$|value~|forehead|total~|figure~
避難 evacu|shelter|flee$|flees$|fled$|refuge|displaced|take refuge;非難 condemn|critici|blam|denounc|accus|slam~|blast|decr(?:y|ies)|rebuk|censur|assail;批難 condemn|critici
以上 more than|at least|or more|above~|exceed;異常 abnormal|unusual|anomal|malfunction|trouble|problem|glitch|irregular|extraordinar|extreme|defect|strange;移譲 transfer|devol;委譲 delegat|transfer
過去 past$|previous|record$|ever$|histor;加工 process~|manipul|finishing|doctored;火口 crater|caldera;下降 declin|descen|drop~|fall~|slump|down~;河口 estuar|mouth of|river mouth
職 jobs?$|post$|posts$|position|work$|office$|employ;食 food~|meals?$|eat~|eclipse|diet$|dining;色 colou?r;門 gates?$|gateway;問 question|problem;林 forest~|woods$;倫 ethic|affair
更新 renew|updat|record$|break~|broke$|extend|best$|surpass|set$|sets$|revis;行進 marche[sd]$|marching|marchers?$|parade~|procession;交信 contact|communicat|radio$|signal~
後進 younger|developing|successor|backward;候補 nominee|bidder|contender|hopeful|shortlist|runs? for|running|candid;広報 publicity|public relation|pr$|spokes|newsletter|bulletin|relations
後方 rear~|behind|back$|logistic;工法 method|technique;公報 gazette|bulletin;後半 second half|second-half|latter;公判 trial~|hearing|court;広範 wide-rang|broad|extensive;甲板 deck~;統計 statistic|data$|figures|survey
東経 east longitude|longitude|degrees east;時計 watch$|watches|clock;胸 chest|breast|heart;披露 unveil|show~|perform|present|announce|reception|debut|display|reveal;疲労 fatigue|tired|exhaust|weary
節 rounds?$|section~|week~|matchday|node~|joint;説 theor(?:y|ies)|rumou?r|speculation|hypothes|view$;構想 plans?$|initiative|concept|vision|idea~|proposal|blueprint;控訴 appeal
高層 high-rise|skyscraper|tower|tall~;公訴 prosecut|indict;抗争 feud~|gang~|turf~|conflict|strife|war$|fight|struggle;高僧 monk~|priest;酵素 enzym
防止 prevent|curb~|stop$|deter~|deterr|avoid|combat|counter|anti-|avert|halt~;母子 mother|single-mother|maternal;帽子 hats?$|caps?$|headgear;児童 child|pupil|schoolchild|juvenile|kids$|student|minor$|minors
自動 automat|self-driv|autonom|automobile|auto$;局 bureau|office$|station|broadcaster|pharmac|authority|network|tv$;曲 songs?$|tune~|music|piece|single$|track~|number$;極 pole$|polar|extreme
員 member|staff|employee|worker~|official|personnel|crew~;院 hospital|house$|institut|chamber|clinic|academy|upper house|lower house;印 seal$|stamp~|mark$;教皇 pope~|papal|pontiff
強行 force~|ram$|rams$|push~|railroad|steamroll|forcibl|go ahead|went ahead|defy~|defie;強硬 hard-line|hardline|tough|strong|aggressive|hawk~;挙行 hold~|ceremony|perform
凶行 crime|attack|rampage|stabbing|murder|killing|violence;恐慌 panic|depression|crisis;癌 cancer|tumou?r|carcinoma;願 request|wish~|petition|letter of resignation;岸 shore|coast
協会 associat|society|jfa$|federation|jsa$|league|jra$;教会 church|chapel|cathedral|abbey|parish;境界 border|boundar|demarcat|line$;同社 the company|the firm|company
土砂 landslide|mudslide|mud$|sediment|soil~|earth and sand|debris|sand$|dirt~|land reclam
障害 disab|handicap|obstacle|disorder|trouble|failure|glitch|outage|malfunction|system|impair|barrier|steeplechase|hurdle|disturb|disrupt|special needs
傷害 injur|assault|bodily|battery|attack|wound~|hurt$|inflict;生涯 lifetime|lifelong|life$|career|life's;団 groups?$|team$|delegation|corps|mission|troupe|gang$|squad|party~|contingent
弾 bullet|bombs?$|shells?$|missile|ammunition|round~|edition|installment|series~;段 step~|stage~|tier~|dan$|rank~;談 comment|interview;男 m[ae]n$|males?$|boys?$|son~|boy~;春 spring~;晴 clear|sunny
登場 appear|debut|unveil|launch|introduc|feature|emerge~|emerging|enter~;搭乗 board~|passenger|onboard|aboard|flight|pilot~|ride~;途上 developing|on the way|en route;道場 dojo~|training hall|gym~
東上 eastward|heads? to tokyo;跡 ruins|remains|site$|traces?$|marks?$|former;文 sentences?$|text~|statement|literary|literature;行使 exercis|use of|using|invok|enforc|veto~
講師 lectur|instructor|teacher|tutor;腰 waist|lower back|back$|hip$;公司 company|corporation|ltd$;古紙 recycled paper|waste paper|wastepaper|used paper;格子 lattice|grid~|bars$;公使 envoy
不足 short~|lack~|insufficien|deficien|scarc|inadequate;風速 wind speed|wind veloc|winds?$|meters per second;報酬 reward|pay$|remunerat|fee$|fees$|compensat|paid$|salary|salaries
保守 conservativ|mainten|tory~|tories|right-wing|maintain;補修 repair|fix~|mend~|reinforc;補習 supplementary|remedial|cram~|make-up|makeup|extra class;捕手 catcher;補充 replenish
増 increas|rise$|rises$|rose$|grow|gain~|hike~;蔵 warehouse|storehouse|brewer;象 elephant;臓 organ$;回収 recall|collect|recover|retriev|withdraw|salvage
改修 renovat|repair|refurbish|refit|upgrad|remodel|improv|retrofit|overhaul;改宗 convert|conversion;振興 promot|stimul|development|revitali|encourag
進行 progress|advance|proceed|under way|underway|moving|ongoing|worsen;侵攻 invad|invasion|incursion|offensive;新興 emerging|rising|start-up|startup|cult$|nascent;信仰 faith|belief|believ|religio|worship
親交 friend|close ties;信号 signal~|traffic light;舞台 stage~|theat|play$|scene|set in|setting;部隊 troop|unit~|forces?$|corps|contingent|soldier|brigade|squadron|regiment;冬季 winter
当期 current term|this term|this fiscal|net profit|net loss;登記 regist;投棄 dump~|discard|litter|dispos;陶器 pottery|ceramic|earthenware;投機 speculat;冬期 winter;過酷 harsh|severe|grueling|brutal|tough
カ国 countries|nations|-nation|six-party;時点 as of|point$|time$|moment|so far;事典 encyclop;次点 runner-up|second place;辞典 dictionar|lexicon;自転 rotat|spin~;自伝 autobiograph
再開 resum|reopen|restart|reconven|again$;最下位 last place|bottom|last$|cellar|worst;再会 reunion|reunit|meet again;体制 system|regime|structure|setup|framework|establishment
態勢 readiness|posture|prepar|stance|alert|standby|arrangement|ready|footing;大勢 general trend|majority|outcome|situation|many~;大声 loud~|shout;耐性 resistan|toleran;体勢 position|balance
下り outbound|descent|downhill|southbound;医師 doctor|physician|surgeon|medical;意思 intent$|intention|intend|will$|wish~|decision;意志 will$|volition|determin;遺志 dying wish|wishes|last will|legacy
機構 organi[sz]ation|agency|institut|system|mechanism|structure|nato$|wto$;寄港 port call|calls? at|stop~|dock~|port$;気候 climat|weather;帰港 return|back to port|port$;紀行 travel|journey
起工 groundbreaking|break ground|broke ground|begin construct|start construct|keel~;寄稿 contribut|op-ed|article|essay;少女 girl~|teen~;症状 symptom|condition|sick~|ill$|illness|signs;賞状 certificate
投稿 post$|posts$|posted|posting|upload|contribut|submi|tweet|blog~|wrote|post~;渡航 travel|voyage|passage|overseas|trip$|visit;登校 school|truan|attend;床 floor|bed$|beds$;投降 surrender
軍 army~|forces?$|troop|navy~|air force|soldier|militar|marines?$;群 groups?$|herd~|flock|swarm|cluster;郡 county|district
要請 request|ask~|urg(?:e|es|ed|ing)$|call(?:s|ed|ing)? (?:on|for)|appeal|demand|seek~|seeks|plea~;陽性 positive|tested|tests;養成 foster|cultivat|academy|nurtur|school|training|trained;余生 rest of|remaining
妖精 fairy|fairies|elf$|elves;税 tax~|tariff|dut(?:y|ies)$|levy~|levies|vat$;軽傷 slight|minor~|light~|injur|hurt$|wound~;継承 inherit|succeed|heir~|throne~|takes? over|tradition|succession|successor
軽症 mild~;警鐘 alarm|warn~|wake-up;敬称 honorific|title~;景勝 scenic;参加 participa|join~|take part|takes part|took part|enter~|attend|turnout|compet|joins;傘下 subsidiar|affiliat|under|umbrella|wing~|group
酸化 oxid|acidif;産科 obstetric|maternity|ob-gyn|ob/gyn;砂糖 sugar;秋 autumn|fall$|fall-;東海 tokai|east sea|sea of japan;倒壊 collaps|topple|destroy|flatten|crumbl;渡海 cross
感染 infect|virus|contract|contamin|outbreak|case$|cases$|flu$|positive|disease|epidemic;観戦 watch|spectat|view~;幹線 trunk|main line|main road|arter|highway|shinkansen|bullet
艦船 warship|ships$|vessels?$|naval|fleet;完全 complete|full~|perfect|total~;意見 opinion|views?$|comment|input|statement|advice|disagree;違憲 unconstitutional|constitution|violat
措置 measure|steps?$|action|arrangement|treatment|policy|policies;装置 device|equipment|system|machine|unit$|apparatus;送致 refer~|referral|sent to prosecutors|papers;動機 motiv|reason|arrhythm
同機 the plane|plane~|aircraft;同期 same period|same quarter|a year earlier|sync~|same time|year-on-year;土器 earthenware|pottery|clay~;動悸 palpit;短 short~|brief
解説 comment|explain|explanat|analy|announcer|guide~;開設 open~|establish|set up|launch|sets? up|inaugur|creat;流 style|flow~|school$|current;竜 dragon;龍 dragon
売上 sales|revenue|turnover|proceeds|sells|sold$;売り上げ sales|revenue|turnover|proceeds;当選 elect~|wins?$|wins~|won$|winn|reelect|victory|victories|victorious|voted;当せん lotter|winning|jackpot|winner~
当籤 lotter|winning;並み level|par$|average|same as|row of;並 ordinary;浪 waves?$;丘 hill~|heights;陸 land$|ashore|army~;岡 hill~;保険 insurance|insure|pension|premium|health-?care plan|policyholder
保健 health|hygiene|sanit|public health;長い long$|longer|lengthy|prolonged;地下 underground|subway|basement|metro$|subterranean|groundwater|bunker|nuclear test;地価 land price|land value|property price
東部 east~;頭部 heads?$|cranial|skull;豊か rich|abundan|wealthy|afflu|prosper;玉 balls?$|gem~|pachinko|sphere|yen coin;最終 final|last$|end$|ultimate|closing
採取 collect|sampl|extract|gather|takes?$|taken|taking;済州 jeju~|cheju;採集 collect|gather;西部 west~;魚 fish~;生まれ born~|birth|native;高裁 high court|appeals? court|supreme court|appellate
交際 dat(?:e|es|ing)$|relationship|romantic|social|entertain|go(?:es|ing)? out|affair|couple|lover|girlfriend|boyfriend|association;功罪 merit~;公債 bonds?$;漬け pickl|soaked
発射 launch|fir(?:e|es|ed|ing)$|shoot|shot$|lift-?off|blast-?off;発車 depart~|departure|leave|left$|bus$;重要 important|key$|vital|critical|crucial|major~|essential|signific
授与 award|present|confer|give~|gives|given|honou?r|bestow|grant|medal|prize~|receiv;需要 demand;受容 accept|recept;脳 brain|cerebr|stroke|enceph;野 field~|wild$|opposition;農 farm~|agricult;能 noh$|ability
交渉 negotiat|talks?$|bargain|discuss;故障 break~|broke|malfunction|out of order|failure|failed|fault|glitch|trouble|injur|defect|breakdown|fails;呼称 names?$|call~|refer~|referral|term$|naming|title~
公称 nominal|official|claimed;厚相 health minister|health and welfare;屋 shop$|store~|roof~|seller|dealer;矢 arrow|bow$;科学 scien;化学 chemi
稼働 operat|run$|running|online|production|restart|working|reactor|start-?up;過度 excess|extreme;可動 movable|moving;華道 flower arrang|ikebana
共同 joint|co-|cooperat|common|collaborat|shared?|partnership|together|kyodo|communal|team up|teams up;強度 strength|intensity|quake-resist|earthquake-resist|structur|strong;協同 cooperat|co-op|jointly
郷土 local~|hometown|folk~|native;急死 sudden|dies?$|died~|death;休止 suspend|suspension|pause|halt~|hiatus|discontin|temporar|stop~|break$;工場 factor|plant~|mill$|mills$|works$|manufactur
向上 improv|enhanc|better|rais(?:e|es|ing)$|progress;控除 deduct|exemption|tax credit|tax break;恒常 permanent|constant|perpetual;口上 speech|statement;週間 weeks?$|week-;週刊 weekly|magazine
主管 jurisdiction|charge of|supervis;収監 imprison|jail~|incarcerat|prison$|sent to prison|serve|detain;習慣 habit~|customs?$|customary|practice|lifestyle;主観 subjective;主幹 editor
招致 bid$|bids$|bidding|invit|host~|lure~|attract|campaign;処置 treat~|treatment|dispos|measure|procedure|first aid|steps|action;承知 aware|consent|knew~|know~;起訴 indict|prosecut|charged?$|charges$|accus
基礎 foundation|basic|fundament|base$|basis|groundwork|underl;起草 draft|compose;競走 race~|race$|races|racing|run$|running|runner|sprint|horse~;通知 notif|notice|inform~|letters?$|alert
勝利 win$|wins$|won$|victory|victories|victorious|winn|beat~|defeat|triumph|first win;処理 dispos|process~|treat~|treatment|handl|clean|sewage|dealing|reprocess|deal with|clearance
子供 child|kids?$|youngster|infant|son$|daughter|toddler;子ども child|kids?$|youngster|infant
総長 president|chancellor|secretary-general|prosecutor general|director general|secretary general|un chief|u[.]n[.] chief|chief;早朝 early morning|dawn~|morning|predawn;文化 cultur|heritage
文科 education|science|mext$|humanities;分科 section~|subcommittee;土地 land$|plot~|real estate|property|lot$;統治 rule$|ruled|governs$|governing|governance|reign|self-rule|regime|colonial;当地 local~|here$
未知 unknown|uncharted|unidentif;期待 expect|hope~|anticipat|promising|look forward;機体 fuselage|aircraft|plane~|airframe|airplane|body~|helicopter|wreckage;気体 gas$|gaseous
人気 popular|favou?rite|hit$|fans~|beloved|approval|sought-after|boom~;任期 term$|terms$|tenure|term of office;以来 since|first time|worst|highest|lowest
依頼 request|ask~|asked|commission|hire~|hired|order~|contract;死者 dead|deaths?$|death toll|killed|fatalit|casualt|toll$|kills?$|die~|dying|dies~|died~;支社 branch|office|jr$;試写 preview|screening
旅行 travel|trip$|trips$|tour$|tours$|touris|journey|vacation|holiday;良好 good$|favorable|favourable|well$|stable|satisf;両校 both schools|two schools;両行 both banks|two banks
成果 result|achiev|outcome|fruit|success$|successful|accomplish|progress;聖火 torch|olympic flame|flame|relay~|sacred|cauldron;製菓 confection|candy|sweets|snack;正価 price~;青果 produce|fruit|vegetable
生花 flower;聖歌 hymn~|choir;生家 birthplace|home~;競争 compet|contest|rival|race$;衛星 satellit|moon$|moons$|space~|orbit;衛生 hygien|sanita|health;永世 permanent|perpetual|lifetime|lifelong
祭り festival|fest$|fair$|carnival;目 eyes?$|[0-9]+(?:st|nd|rd|th)$|straight|consecutive|eye~;森 forest~|woods$;守り defen[sc]e|defend~|protect|guard~
公開 releas|public$|open$|opens$|opened|opening|unveil|disclos|publish|premier|screen|show~|shown|reveal|display|debut;航海 voyage|sail|navigat|maritime|cruise;紅海 red sea;降灰 ash$|ashes|ashfall|volcanic
黄海 yellow sea;公会 public hall;後悔 regret|remorse;更改 renew|contract;公海 high seas|international waters;交付 issu|grant|deliver|subsidy|subsidies|subsidi[sz]|hand~;工夫 devise|ingenu|idea~|inventive
公布 promulgat|proclaim|decree;降伏 surrender;品 goods|items?$|articles?$|quality;死傷 casualt|kill|injur|dead|wound~|dies?$|died~;支障 hinder|disrupt|interfer|obstacle|trouble|problem|hamper|impede
師匠 master|mentor|teacher|stablemaster;支所 branch|office;刺傷 stab~|knife|slash;死傷者 casualt;行為 acts?$|action|conduct|behavio|practice|deed~;恋 love~|romance
故意 intent$|intention|intend|deliberat|wilful|willful|on purpose;皇位 throne~|imperial succession|succession;好意 goodwill|kindness|favor|favour;選考 select|screening|choos|nominat|chosen|picks?$|judg
先行 lead~|led$|advance|preced|ahead|early|prior$;専攻 major$|specializ|studying;潜行 underwater|undercover|submerg;先攻 bat first|bats first|first at bat;潜航 underwater|submer|dive~;閃光 flash;先行き outlook
区 wards?$|district|zone~|constituenc;空 sky$|skies|empty|air$|void~;句 haiku|phrase|verse;苦 pain~|suffer|hardship;着 [0-9]+(?:st|nd|rd|th)$|finish;技 skill|technique|tricks?$;儀 ceremon|rite~
援助 aid$|assist|support|help~|relief;炎上 blaze|burn|flame|fire$|ablaze|backlash|explod|torched|uproar|shelled|knocked out;友 friend|pals?$;殴打 beat~|punch|struck|assault|hit$|bludgeon|batter
思い thoughts?$|feeling|wish~|memor;重い heavy|heavier|serious|grave~;想い feeling|thought;総合 general|comprehensive|overall|composite|integrated|combined|synthes|complex
相互 mutual|reciproc|each other|interact|cross;長官 secretary|director|chief|commission|administrator|head$|agency|governor|minister|justice;朝刊 morning edition|morning paper|newspaper
合同 joint|merger|combined|together;証拠 evidence|proof|prove|exhibit;商工 commerce|industry|chamber of commerce;将校 officer;小康 lull~|remission|stable|ease~|calm~;消耗 exhaust|attrition|consum|wear~
初稿 first draft|draft;称号 title~|rank~|honor|degree|honour;小学校 elementary;現場 scene|site$|sites$|spot$|workplace|field~|on-site;現状 current|status quo|present|situation;原状 original state
減少 decreas|declin|drop~|fall~|fewer|fall$|falls$|fell$|reduc|shrink|loss~;法人 corporat|entity|foundation|company|incorporat|firms?$|juridical|npo$;邦人 japanese|nationals?$|expat
回戦 rounds?$|matchup|[0-9]+(?:st|nd|rd|th)-round|bout~;改選 election|re-elect|reelect|reshuffl|contested;回線 circuit|line$|lines$|network|broadband|connection|internet
開戦 outbreak|start of war|war$|opening;海戦 naval battle|sea battle;海鮮 seafood;従業 employee|worker~|staff|engag;授業 class$|classes|lesson|school|lecture|teach|tuition
聴取 question|interview|hearing|listen|interrogat|hear$|grill|quiz~|voluntary;徴収 collect|levy~|charge|impose|toll$|withh|fee$;聴衆 audience|crowd|listener
申請 appl(?:y|ies|ied)|application|file~|filed|files|seek~|request|petition|bankrupt;新生 reborn|newborn|shinsei|renew|fresh;真正 genuine|authentic|real~;神聖 sacred|holy~;新星 nova~|new star|rising star|star$
親政 rule~;新制 new system;危機 crisis|crises|danger|risk~|emergenc|brink|threat|verge;機器 device|equipment|machine|appliance|instrument|gear~|electronics|hardware;製糸 silk|spinning|filature|tomioka
制止 restrain|stop~|block|control|hold back;精子 sperm|semen;静止 geostationary|still~|stationary|standstill;製紙 paper$|pulp~|papermak|nippon paper;生死 life and death|life or death|life-or-death|alive|fate~
歓喜 joy~|jubila|delight|elat|ecsta|overjoy;寒気 cold air|cold wave|cold snap|chill|cold~;喚起 arous|raise awareness|call~|alert|warn~|attention|caution|stimul;換気 ventilat;乾季 dry season
安 cheap|low$|drop~|weak;前回 last time|previous|last$|last election;全会 unanim;全壊 destroy|completely|collaps|total~;全開 full~|full throttle|wide open;全快 recover;鉄 iron$|steel|rail|metal
保障 security|guarantee|safeguard|welfare;補償 compensat|indemn|reparation|damages|redress;保証 guarantee|warrant|assur|surety|ensur|guarantor;法相 justice minister|minister of justice
報奨 reward|bonus|bount|incentive;補正 supplement|correct|extra budget;報償 compensat|reward;雨 rain|showers|downpour|wet~;同校 the school|same school|school;同行 accompan|go with|escort|join~|the bank|along
動向 trend~|movement|development|situation|moves$;瞳孔 pupil;秒 seconds$|second$;病 disease|illness|sick~|ill$|syndrome;美 beauty|beautiful|art$
通過 pass$|passes|passed|passage|transit|clear|advance|through~|adopt|fly-?by;通貨 currenc|coin~|money|monetary;束 bundle|bunch;塚 mound;出荷 ship~|shipment|shipping|deliver|sale~
出火 fire$|blaze|caught fire|catches fire|broke out|burn;多い many~|frequent|large;王位 throne~|oi title|kingship|crown|kings?$|title~|shogi;校長 principal|headmaster|head teacher|headteacher|schoolmaster
好調 strong|good form|brisk|robust|favorable|well$|solid$|good$|hot$|surge[sd]?$|healthy;高潮 storm surge|high tide|surge[sd]?$|climax|tidal;誇張 exaggerat|overstat;公聴 public hearing|hearing
前身 predecessor|former|forerunner;前進 advance|progress|forward|step forward|mov(?:e|es|ed)$;全身 whole body|full body|entire body|full-body|general an|systemic
主要 major~|main~|key$|leading|principal|chief|core~|G8|G7|G20;収容 detain|detention|accommodat|capacity|house~|housing|shelter|taken|camp~|interned|internment|hospital|prison$|custody|facility|carried
腫瘍 tumou?r|cancer|growth;快挙 feat$|achiev|accomplish|historic|triumph|milestone;海峡 strait|channel|passage;全線 all lines|whole line|line$|full service|entire|all$
前線 front~|frontline|front line|weather front;善戦 good fight|fought well|put up a;女性 wom[ae]n|female|lady~|ladies|girl~;情勢 situation|condition|affair|outlook|development
助成 subsidy|subsidies|subsidi[sz]|grant|aid$|support;署名 signature|sign$|signs$|signed|signing|petition|autograph;証明 prove|proof|certif|verif|demonstrat|confirm|show~;照明 light~|lighting|illuminat|lamp~
絵 pictures?$|painting|drawing;先頭 lead~|led$|leader|front~|head$|leading|leadoff|forefront;戦闘 battle|combat|fight|clash|warfare|hostil|militant;銭湯 bathhouse|public bath|sento|bath~
尖塔 spire|steeple|minaret;走行 run$|running|driv(?:e|er|es|ing)$|drove|travel|track~|test run|mileage;倉庫 warehouse|storage|depot|storehouse|storeroom;奏功 success$|successful|succeed|work~|paid off
壮行 send-off|sendoff|farewell;欧州 europ|eu$;押収 seiz|confiscat|impound;応酬 exchang|trade|war of words|retort;高知 kochi;拘置 detention|detain|jail~|death row|held$;耕地 farmland|arable|cultivated
高地 highland|height|plateau|altitude;京大 kyodai|kyoto u;巨大 huge~|giant|massive|enormous|gigantic|monst|mega|large|colossal|big$;兄弟 brothers?$|sibling;強大 power|mighty;市立 municipal|city$|city-;私立 private
薪 firewood;会合 meeting|gather|talks|conference|meet$|session|summit;介護 nurs|care$|caregiv|elderly|caring|carer|caretak;首位 first place|top$|lead$|leads$|leader|leading|number one|no[.] 1$
周囲 surround|around|near~|vicinity|neighb;趣意 purpose|prospectus|aim~;回答 answer|repl(?:y|ies|ied)|respond|response|survey|poll$;解答 answer|solution|solv|exam|test~;解党 dissol|disband
会頭 chair|president|chamber of commerce|head~;解凍 thaw|unfreez|unfrozen|defrost|decompress;境 border|boundary|frontier;今度 this time|next$|now$;混同 confus|mix~
集会 rally|rallies|gather|assembl|meeting|demonstrat|protest;周回 lap~|laps~|orbit|circl|around;侵入 intru|break~|broke|invad|trespass|enter~|burglar|hack~|infiltrat|breach|incursion|violat
進入 approach|enter~|entry|runway|ingress;大型 large|big$|giant|heavy|major~|massive|huge~|full-size;公共 public$|civic|communal;交響 symphon|philharmon|orchestra;皇居 imperial palace|palace
故郷 hometown|home$|homeland|native;工業 industr;興行 show~|box office|performance|promot;鉱業 mining;国土 lands?$|national land|infrastructure|mlit$|territor|transport
国道 national route|national highway|route~|highway|road~;日航 jal$|japan airlines;日光 nikko|sunlight|sunshine;日興 nikko;日鉱 nikko|nippon mining;上り inbound|uphill|northbound|climb;登り climb|ascent
解消 resolv|dissol|cancel|eliminat|end$|ends$|eas(?:e|es|ed|ing)$|solv|reliev|scrap~|remov;快勝 easy|wins~|won$|beat~|cruis(?:e|es|ed|ing)$|convincing|victory|rout~|thump|defeat|dominat
改称 renam|name change|rebrand|changes? name|new name;会商 talks?$|negotiat|meeting|confer|discuss;済 complet;捜査 investigat|probe|search|police|inquiry|raid~|crackdown
操作 operat|manipulat|control|maneuver|handl|rigged|rigging;運行 service|operat|train~|run$|runs$|bus$|buses;運航 flights?$|ferry|airline|operat|service|ship~|shipment|aviation|ana$|jal$|flies|fly~|air$
改定 revis|chang|amend|updat|hike~|review;海底 seabed|undersea|submarine|ocean floor|sea floor|seafloor|underwater|bottom of;改訂 revis|edition|updat|new edition|rewrit;現象 phenomen|effect|syndrome
焦点 focus|spotlight|question|key$|focal;商店 shop~|store~|merchant|retail;書店 bookstore|bookshop|books?$;身体 bod(?:y|ies)$|physical|bodily|disab|bod(?:y|ies);報知 hochi|fire alarm|alarm
放置 abandon|left$|leave|neglect|unattended|illegally parked|ignored|parked|deserted;法治 rule of law|constitutional;有効 valid|effect|good for;友好 friend|amity|cordial|goodwill|amicab
遊行 parade~|demonstrat|marche[sd]$|marching|marchers?$;投与 administ|dose~|dos(?:es|ing)|medicat|prescri|given|drug~;盗用 plagiar|steal~|stol|misus|pirat|identity|theft|copied|embezz
登用 appoint|promot|recruit|hire~;東洋 orient|toyo~|east~;支給 pay~|paid~|provid|allowance|suppl|benefit|payment|handout;四球 walk$|walks$|walked|base on balls|bases on balls;子宮 uter|womb~|cervical|cervix
始球 first pitch|ceremonial;死球 hit by|hit-by|bean~;至急 urgent|immediate|soon~;負債 debt~|liabilit|bankrupt|loan~;夫妻 couple|husband and wife|mr[.] and mrs|wife~|married|imperial couple|and his wife|and wife
同署 police station|police$;同省 ministry;同所 same place;同書 the book|books?$;乗り rid(?:e|er|ing)$|aboard|passenger;則 rule~|regulation;海苔 seaweed|nori~|laver;塁 bases?$;類 kind~|type~|class$|classes;涙 tear~
不審 suspicious|mysterious|suspect|strange|dubious|intruder|unidentified;不振 slump|sluggish|weak|slow~|stagna|struggl|downturn|bad sales;不信 distrust|mistrust|no-confidence|no confidence|censure|disbelief
解放 releas|free$|freed|liberat|frees|emancipat;開放 open~|opened|opens|liberali|opening;海保 coast guard|jcg$;快方 recover|improv|better;介抱 nurs|care$|cares$|caring|tend~;用意 prepar|ready|arrang
容易 easy|easily|simple;良い good$|better|best~;宵 evening|eve$;企画 plans?$|plann|project|event~|special|exhibit;規格 standard|format~|specs?$|specification|iso$;例 example|case$|cases$|instance|precedent
礼 bow$|thanks|courtesy|etiquette|salute;霊 spirit|soul~|ghost|war dead;零 zero|nil$;近郊 suburb|outskirts|near$|outside|metropolitan;禁固 imprison|prison$|jail~|sentence;金庫 safe$|safes$|vault|shinkin|credit
禁錮 imprison|prison$|jail~|sentence;均衡 balanc|equilib|deadlock|tie$;先制 first$|score first|opening|preempt|pre-emptive|take lead|takes lead|lead$|opener|ahead
先生 teacher|prof$|professor|doctor|mentor|sensei;宣誓 oath~|sworn|swears?$|pledge|take oath|affidavit;専制 despot|autocra;休校 school clos|clos(?:e|ed|es|ing|ure)$|cancel|schools? shut|shut~;急行 express|rush~
休講 class$|classes|cancel|lecture;旬 season~;指名 nominat|nam(?:e|es|ed|ing)$|wanted|appoint|designat|draft|pick~|picks|picked|taps$|tapped;氏名 name$|names$|identit|full name|identif;使命 mission|duty~
愛 love~;建て story|storey|-denominat|built|-floor;声明 statement|communiqu|declar|announce;生命 life$|life insur|life-|lives|survival|alive|vital;姓名 name$|names$
取締 control|crackdown|director|enforce|regulat|board~|police|ban$;取り締まり crackdown|crack down|control|enforce|clamp|regulat|police;取締り crackdown|crack down|control|enforce
最高 highest|supreme|best$|record~|top$|high$|maximum|all-time|peak~|hottest|greatest;最古 oldest|earliest|ancient;再考 reconsider|rethink|review;世帯 household|famil|home~;招待 invit|guest
正体 identity|unmask|reveal;小隊 platoon|squad;氷 ice$|icy~|frozen|iceberg|iced~;竹 bamboo;岳 mt$|mount|peak~;象徴 symbol|emblem|icon~;所長 director|head$|manager|warden|chief
省庁 ministr(?:y|ies)|agencies|government;署長 police chief|chief|station chief;小腸 small intestin|intestin|bowel;傾向 trend~|tendenc|tend$|pattern;稽古 practice|rehears|lesson|training|trains$
蛍光 fluoresc|glow~;渓谷 valley|gorge|canyon;交換 exchang|swap~|replac|trade|switch;高官 official|senior official|top official|high-ranking|dignitar;好感 favou?r|lik(?:e|ed|able)|positive|popular
公館 embassy|consulate|mission|official residence;移籍 transfer|trade|sign$|signs$|joins?$|mov(?:e|es)$|switch|deal~;遺跡 ruins|remains|archaeolog|site$|relic|ancient|tomb~|excavat;簡裁 summary court
完済 repay|repaid|paid off|pay off;艦載 shipborne|carrier|jets~;扇 fan$|fans$;乗員 crew~|passenger|aboard|occupant;上院 senate|upper house|senator
分離 separat|split~|detach|secession|independen|spin off|isolat|divid;文理 arts and sciences|humanities;野党 opposition;集団 group|mass$|collective|gang~|cluster|class action|mob$|swarm|pack~
手段 means$|method|measure|way$;被爆 a-bomb|atomic bomb|atom-bomb|hiroshima|nagasaki|bombed|hibakusha|bombing;被曝 radiat|exposed|exposure|irradiat;被ばく radiat|exposed|exposure|irradiat
付属 attached|affiliat|accompan|junior high|elementary;風俗 sex industry|brothel|adult entertain|sex$|manners|customs|prostitut;附属 attached|affiliat;顔 face$|faces$|facial|faced;完投 complet
敢闘 fighting spirit|fighting-spirit;人口 population|demograph|people|census;人工 artificial|man-made|satellite|synthetic|manmade;命 li(?:fe|ves)$;道路 road~|street|highway|expressway|traffic;泥 mud$|muddy
縦 vertical;盾 shield|defy~|defies|oppos;強要 forced$|forcing|coerc|extort|compel|demand;供与 provid|provision|suppl|grant|furnish|deliver|loan~|give~;許容 permiss|tolera|accept|allow|limit
教養 culture|liberal arts|education|general educ;共用 shar(?:e|ed|es|ing)$|common use|joint;供用 open to traffic|open~|in service|into service|use~|using;同乗 riding|passenger|aboard|rid(?:e|es|den)
同情 sympath|pity~;土壌 soil~|contaminat|ground;同上 ditto;挑戦 challeng|attempt|bid$|try~|tries|tackl|contender;朝鮮 korea|pyongyang|dprk~;徴税 tax collect;機能 function|feature|capabilit|work$|system;昨日 yesterday
意図 intent$|intention|intend|deliberat|aim~|purpose;糸 thread~|yarn~|string;隊員 member|personnel|troops?$|soldier|gsdf~|firefighter|serviceman|servicemen|ranger|sdf$
退院 discharg|leaves? hospital|left hospital|out of hospital|released from;規制 regulat|restrict|control|bans?$|banned|banning|curb~|limit|crackdown
帰省 homecoming|return|u-turn|hometown|holiday rush|travelers|rush~;規正 political funds|fund~;既成 exist|establish|ready|accomplished;棋聖 kisei;寄生 parasit;既製 ready-made|off-the-shelf;奇声 strange|scream|shout
大会 tournament|championship|games$|competition|convent|congress|meet$|contest|rally|world cup|olympic|event~|festival|conference|marathon;退会 withdr|quit~|leave|left$|resign|unsubscrib
方向 direction|course|toward|way$|path~|agree|set to;歩行 walk|pedestrian|on foot;法案 bill$|bills$|legislation|law$|draft;保安 security|safety|coast guard|sheriff;友人 friend|acquaintance|pals?$
有人 manned|crewed|inhabited|human;首相 prime minist|premier|pm$|chancellor|abe$|koizumi|aso$|fukuda|hatoyama|kishida|suga$|noda~;主将 captain|skipper;公立 public$|public school|public hospital|municipal
効率 efficien|productiv;孤立 isolat|cut off|strand|maroon|alone;言及 mention|refer~|referral|touch~|remark~|comment|hint~|alud|allud|speaking|spoke|speaks|suggest
減給 pay cut|cut pay|salary cut|reduced pay|docked|wage cut|disciplin;高校 high school|highschool|senior high;航行 sail|navigat|transit|voyage|cruis(?:e|es|ed|ing)$|passage|underway;個々 individual|each~
口腔 oral~|mouth;口座 account|bank account|deposit;官邸 prime minister's office|pm's office|kantei|official residence|residence|presidential palace
鑑定 apprais|expert|psychiatric|evaluat|dna~|test~|examination|authenti|mental;艦艇 warship|naval|vessels?$|ships?$;車内 train$|inside car|in car|in the car|car$|vehicle|on train|aboard|bus$
社内 in-house|inside compan|internal|within compan|company|employee|intra;検事 prosecut;堅持 maintain|uphold|stick|adher|firm~;施行 enforc|take effect|takes effect|into force|effect|implement|law$|in force
施工 construct|build|contractor|work$|shoddy;志向 -oriented|orient|intent$|intention|intend|prefer$|preferen|preferr|aim~;試行 trial~|pilot~|test~|try~|experiment|attempt
嗜好 taste|prefer$|preferen|preferr|luxury;思考 think|thought;急性 acute|sudden;急逝 sudden|dies?$|died~|death;旧姓 n[eé]e$|maiden|former name|birth name|surname|premarital
旧制 old system|old-system|former|prewar;無視 ignor|disregard|defy~|defies|defiance|snub~|flout|neglect|red light;無死 no outs|none out;呼吸 breath|respirat|lung~|ventilat
高級 luxury|high-end|high-class|upscale|senior|luxurious|expensive|high-level;恒久 permanent|perpetual|lasting|eternal|standing;号泣 cry~;公休 holiday
加盟 join~|member|accession|admission|accede|entry|affiliat|bid~;主張 claim|assert|argu|insist|contend|maintain|allege|plead|stress
首長 head of|chief|mayor|governor|leader|sheikh|emir~|emirates|heads of|local leaders;皇室 imperial|royal|throne~|emperor;個室 private room|cubicle|single~|room~|booth;後任 successor|replac|succeed|fill~
公認 official|recogni|authori|endors|certif|approved|sanction|world record|nominate;同様 similar|same$|likewise|alike;動揺 agitat|shak(?:e|en|es|ing|y)$|unrest|upset|turmoil|panic|jitter;土曜 saturday
童謡 nursery rhyme|children's song|song~;旅 travel|journey|trip$|trips$|tour$;当たり per$|hit$;辺り around|vicinity;家庭 home$|homes$|famil|household|domestic;過程 process~|course
課程 curricul|course|program|degree;仮定 assum|hypothe;新党 new party|party~|new political;浸透 infiltrat|penetrat|spread~|permeat;信徒 believer|follower|worship|faithful|adherent;神道 shinto
登山 climb|mountain|hik(?:e|er|ing)|everest|ascent|mt$;珍 rare~|unusual|bizarre;陳 chen$|chan$|chin$;両社 two companies|both companies|both firms|two firms|companies;両者 both$|both sides|two~|draw~
選手 player~|athlete|swimmer|skater|runner|wrestler|boxer|footballer|baseball|golfer|racer|rider|olympian|competitor|outfielder|infielder;先週 last week;先取 ahead|lead~|led$;船主 shipowner
泉 spring$|springs$|fountain;最新 latest|newest|up-to-date|state-of-the-art|recent;再審 retrial|new trial|reopen;最深 deepest|deep~;細心 careful;天候 weather|climate;転向 convert|switch|change|turn~|defect
転校 transfer;点呼 roll call|roll-call;特 special;徳 virtue;遠く far$|distant|away~;差 gap$|differen|margin|discriminat|lead$;佐 colonel|commander|aide~|captain;砂 sand~|sand$|sands|sandy;政治 government|polit
移動 mov(?:e|ed|es|ing|ement)$|travel|transfer|mobile|relocat|transport|migrat|shift;異動 reshuffl|transfer|personnel|reassign|shakeup|shake-up|staff;井戸 well$|wells$|water;緯度 latitud
破綻 bankrupt|collaps|fail|insolven|break down|breakdown|broke|default|bust~|meltdown;破たん bankrupt|collaps|fail|insolven|break down;教授 prof$|professor|academic|lecturer|teach
居住 resid|live$|lives$|living|dwell|inhabit|home~|settle;享受 enjoy|benefit|relish;強襲 storm|assault;出典 source~|citation|reference;出店 store~|open~|branch|shop~|outlet;出展 exhibit|display|show~|booth|expo~
検証 verif|review|inspect|examin|investigat|re-enact|reenact|test~|study~;憲章 charter;懸賞 prize$|reward|sweepstake|contest;顕彰 honou?r|recogni|commend|award;軌道 orbit|track~|course|trajector
機動 riot~|mobile|maneuver|manoeuvr|task force;起動 boot~|start~|startup|activat|launch|turn on;気道 airway|windpipe
教徒 christian|muslim|believer|follower|sunni|shi'?ite|shiite|hindu|catholic|buddhist|faithful|sikh~|jew~;共闘 joint|unite|alliance|team up|cooperat|together|struggle
教頭 vice-principal|vice principal|deputy head|assistant principal;花 flower|blossom|bloom|cherry;華 chinese;鼻 nose~|nasal;火災 fire$|fires$|blaze|arson|inferno|burn|wildfire;家裁 family court
横 side$|horizontal|next to|beside|sideways;要綱 outline|guideline|summary;要項 guideline|essential|application;難 difficult|trouble|shortage|hard~|wreck
固定 fixed|fix~|fixing|landline|pegg|peg~|freeze|fixate|property tax;行程 distance|itinerar|journey|schedule|leg~|trip~;工程 process~|work schedule|schedule|construction|roadmap|road map|timetable
公邸 official residence|residence|prime minister's residence|governor;肯定 affirm|positive|defend~|accept|approve|justif;公定 official;校庭 schoolyard|school yard|playground|school ground
皇帝 emperor|tsar|kaiser;要望 request|demand|call~|ask~|urge~|want~|wish~;予防 prevent|vaccin|immuniz|inoculat|precaution|protect;容貌 looks|appearance;先代 predecessor|previous|former|late$
構造 structur|construct|earthquake-resist|quake-resist|framework;毒 poison|toxi|venom;独 alone|single~|solo~;同区 the ward;坂 slope|hill~;足 foot$|feet$|legs?$;即 immediate|instant|soon~
所信 policy speech|speech|address|belief|conviction|general policy;昇進 promot|rise~|advance|elevat;初診 first visit|first medical;通 expert|connoisseur
状況 situation|condition|status|circumstance|state of|environment;除去 remov|clear|eliminat|clean;上京 to tokyo;危険 danger|risk~|hazard|unsafe|peril|reckless|threat
棄権 abst|withdr|default|retire|drop out|drops out|forfeit|pull out|scratch|abandon;効果 effect|impact|benefit|work$|efficac;降下 descen|drop~|parachut|fall~|airdrop|landing
工科 technolog|engineering|technical|institute of technology|polytech;高架 elevated|overpass|viaduct|overhead;高価 expensive|costly|pricey|valuable|high-priced;硬貨 coin~;校歌 school song|anthem
硬化 harden|stiffen|sclero;主審 referee|umpire|plate umpire;終身 life$|lifetime|for life|lifelong|life sentence|whole life;就寝 sleep|bed$|asleep|bedtime;神事 ritual|rite~|ceremon|shinto|festival
紹介 introduc|present|profile|showcase|referral|feature;初回 first inning|first time|first$|premiere|initial|first episode;照会 inquir|query|refer~|referral|check;商会 company|trading|chamber|firm~
哨戒 patrol|reconnaissance|p-3c|surveillance;暑 heat~|hot~;厚 thick;取り組み effort|initiative|tackl|measure|bout~|work on|address|working;取組 bout~|effort|match|initiative
報道 report|media|press$|news|coverage|journalis|broadcast;補導 guidance|custody|juvenile|delinquen|taken into|curfew;歩道 sidewalk|footpath|footbridge|pedestrian|pavement|walkway|overpass
心配 worr|concern|anxi|fear~|fret~;心肺 cardiopulmonary|heart|cardiac|cpr~;外相 foreign minist|fm$|foreign secretary|secretary of state;外傷 injur|trauma|wound~|ptsd
深刻 serious|severe|grave~|grim~|acute|dire~|worsen;申告 report|declar|tax return|filing|file~|tax~|unreported|undeclared|income;最初 first$|initial|beginning|earliest|start~;最少 fewest|least|lowest|smallest
最小 smallest|minim|least|tiniest;宰相 chancellor|prime minister;完走 finish|complet;乾燥 dry~|dried|arid~|drought;感想 impression|comment|thought;簡素 simpl|modest|streamlin;父子 father|single-father|son$
風刺 satir|cartoon|lampoon|caricatur|parod;不死 immort;提示 present|show~|offer|propos|produc|submit;定時 part-time|fixed|scheduled|on time|regular|night school|evening
逃走 escape|fle(?:e|es|d|eing)$|runaway|run away|ran away|on the run|getaway|fugitive|manhunt|hit-and-run;闘争 struggle|fight|strife|conflict|battle|strike|dispute|labor$;塗装 paint~|coat~;騎手 jockey|rider
機種 model~|models|phone~|type~|handset|aircraft;旗手 flag bearer|flag-bearer|standard-bearer|flagbearer|carry flag;刺殺 stab~|knif|assassinat|fatally stabb;視察 inspect|visit|tour~|observ|survey
教諭 teacher|schoolteacher|instructor;共有 shar(?:e|ed|es|ing)$|common|file-sharing|joint own;享有 enjoy|possess;期限 deadline|time limit|expir|due$|limit|terms?$|period;起源 origin|source~|roots
紀元 era$|eras$|b[.]?c$|a[.]?d$|bce$;機嫌 mood~|temper;管区 district|meteorological|coast guard;関空 kansai airport|kansai international|kix$;給与 pay$|salar|wage~|payroll|stipend|paid~
休養 rest$|break$|recuperat|hiatus|recover;封鎖 block|seal~|lockdown|cordon|close~|shut~|freeze|frozen|lock~;房 cell~;乗務 crew~|conductor|driver|flight attendant|attendant|cabins?$|pilot~
常務 managing|executive|standing;投打 pitch;若い young;和解 settle|reconcil|out-of-court|truce|amicab;該当 applicable|correspond|relevant|eligib|qualif|match;街頭 street|roadside
重体 critical|coma$|serious|unconscious|grave~;渋滞 traffic jam|congest|gridlock|tailback|backed up;交代 replac|chang|shift|substitut|succeed|turnover|takes? over|shake-up
後退 retreat|step back|setback|backward|regress|reced;抗体 antibod|immun;個体 individual|specimen;交替 shift|alternat|rotat|replac;固体 solid$;食糧 food~|ration|grain~;食料 food~|grocer|provision
機会 opportunit|chance~|occasion;機械 machine|mechani;戸籍 family regist|regist|koseki;功績 achiev|merit~|contribut|accomplish|credit|exploit;特集 feature|special;特殊 special|unique|unusual
公社 corporation|public corp|postal|japan post|telecom|osprey;校舎 school|building;後者 latter;降車 get off|alight|gets off;県勢 prefectural;県政 prefectural|governor
牽制 check$|restrain|warn~|deter~|deterr|pickoff|contain~;けん制 check$|restrain|warn~|deter~|deterr|pickoff|contain~;憲政 constitutional;公衆 public$|pay ?phone|payphone|toilet
講習 course|class$|classes|training|seminar|workshop;絞首 hang~;攻守 offense and defense|both ends;広州 guangzhou|canton;苦情 complain|grievance;駆除 exterminat|cull~|eradicat|remov|control|kill|get rid;漁師 fisher
量子 quantum;両氏 both$|two~;尿 urin;持ち株 holding;持株 holding;速 speed;功労 merit~|contribut|service|honou?r|hall of fame;航路 route~|sea lane|sea route|shipping|air route|ferry|line$
墓 graves?$|tomb~|cemetery|burial;棒 stick|rod$|bar$|bat$|pole$;帽 cap$|hat$;族 tribe|clan~|famil|ethnic;属 genus|belong;趣旨 purpose|gist~|aim$|intent$|intention|intend
収支 balance|account|current account|budget|revenue|trade;終始 throughout|all through;修士 master's|masters$;嫌 dislike|hate~;宅 home$|residence|houses$
放送 broadcast|air$|aired|airs$|television|tv$|radio$|telecast|nhk~|anime|on-air;包装 packag|wrap~;指摘 point~|indicat|accus|comment|note~|criticize|identif;私的 private|personal
改ざん falsif|tamper|alter~|manipul|defac|doctor|forge~|forger|fabricat|rigged|rigging|hack~;改竄 falsif|tamper|alter~|manipul|defac|forge~|forger|fabricat
養護 special needs|special school|disab|nursing|orphan|handicapped|care$|cares$|caring|children's home;擁護 defend~|advoca|protect|champion|support|human rights|defence|defense
用語 term$|terms$|terminolog|words?$|jargon|vocab;予後 prognos;地検 prosecutor;地権 landown|landlord;治験 trial~|clinical;腹 stomach|belly|abdom;受信 receiv|recept|license fee|viewer|fee$
受診 doctor|medical|consult|checkup|see a doctor|seek medical|exam;公式 official|formal|formula;硬式 hardball|baseball;古式 ancient|traditional;形式 form~;時間 hours?$|time$|minutes
次官 vice-? ?minister|undersecretary|vice minister|bureaucrat|deputy;最後 last$|final|end$|closing;最期 last moment|death|final|end$;西郷 saigo;泊 nights?$|stay~|overnight;博 expo$|exposition;伯 brazil
図 map$|diagram|figure~|drawing|chart|plans?$|planned|planning;合祀 enshrin|yasukuni|war dead;誤字 typo;遮断 block|cut off|shut~|crossing|cut$|disconnect|isolat;社団 incorporated|association
計上 books?$|report|post~|appropriat|allocat|record~|earmark|includ|budget;経常 ordinary|recurring|pretax|current;形状 shape|form$
解雇 dismiss|lay off|laid off|layoff|sack~|redundan|job cuts|fires$|axed~|terminat|contract|fired$;海溝 trench;回顧 retrospect|look back|recall|memoir|review;開港 open~|port~|airport;蚕 silkworm
創刊 launch|first issue|first published|magazine|founded|start~;送還 repatriat|deport|sent back|return|extradit|send back|sends back;相関 correlat|relation;総監 superintendent|inspector|surgeon general
乱 rebellion|revolt|disorder|uprising;卵 eggs?$|ovum~;欄 column|section~;全焼 burn|gut~|destroy|raze|fire$;全勝 undefeat|unbeaten|perfect|all win|straight wins;前哨 prelude|outpost|preliminary|bellwether
厳戒 tight security|high alert|security|on alert|heighten|alert|strict;限界 limit|marginal|capacity|breaking point;宗教 religio|cult$|sect$|faith|church;主教 bishop;初戦 opener|opening|first|debut|game 1
商船 merchant|cargo|mercantile|mitsui o;商戦 sales|shopping|retail|season~|battle;資格 qualif|eligib|license|credential|certif|status|member;視覚 visual|sight|blind|vision;死角 blind spot;刺客 assassin
国家 national|state$|nation$|country|state-|public safety;国歌 national anthem|anthem|kimigayo;便 flights?$|bus~|mail~|service|toilet|delivery|parcel;瓶 bottle|glass;彗星 comet;水星 mercury;徐行 slow~
乗降 boarding|get on|passenger|platform;条項 clause|article|provision|items;停職 suspen|disciplin;抵触 conflict|violat|breach|against
店頭 storefront|over-the-counter|in-store|jasdaq|shop~|store~|retail|gasoline;転倒 fall$|fell$|falls$|overturn|tumbl|topple|crash|trip~;点灯 light~|lit$|illuminat|turn on|switch|lights up;伝統 tradition
疾走 sprint|dash~|race$|speed|run$;失踪 missing|disappear|vanish|whereabout|runaway;大気 air$|atmospher|air pollution;待機 standby|stand by|wait~|on call|stay home|quarantine|waiting list|await;大樹 big tree
英雄 hero~;会談 talks$|meet~|summit|talk$|meeting|hold talks|confer;階段 stair|steps$|escalator;取調べ interrogat|question|investigat|probe;取り調べ interrogat|question|investigat|probe
取調 interrogat|question|investigat;河川 river|stream|flood;架線 overhead|power line|wire~|catenary|line$;寡占 oligopol|dominance;国会 diet$|parliament|national assembly|congress|lawmaker|session|legislat
黒海 black sea;女児 girls?$|baby girl|infant|schoolgirl;常時 always|constant|all times|24-hour|round the clock|full-time;勢い momentum|force~|vigor|power|steam;警官 police|officer|cop$|cops$
景観 landscape|scenic|scenery|view~|townscape;桂冠 laurel|poet laureate;届 report$|notification|registration|form$;届け report|notif|deliver|file~|submit;上位 top$|upper~|higher|high-rank|leaders|place~
譲位 abdicat;女医 female doctor|woman doctor;抱負 aspirat|ambition|hope~|resolution|vow~;豊富 rich|abundan|plenty;東方 east~|eastern|orient;東宝 toho~|film~;徒歩 walk|on foot|pedestrian;途方 loss~
逃亡 flee~|fled~|escape|fugitive|abscond|on the run|run$;精神 mental|psychiatr|spirit|psycholog|mind~;聖心 sacred heart;西進 west~|westward;誠心 sincer
停止 suspen|stop~|halt~|shut~|cease|pause|freeze|ban$|cutoff|shutdown|discontinu;弟子 disciple|apprentice|pupil|stable|trainee;掲揚 hoist|flag~|flown|fly~;形容 describ|adjective;京葉 keiyo
女子 wom[ae]n|girl~|female|ladies;上司 boss~|superior|supervis;女史 ms$|mrs$|madam;城址 castle;城主 lord~;対話 dialog|talk~;大和 yamato
指導 guid(?:e|es|ed|ance|ing)$|instruct|leader|coach|lead~|led$|guidance|teach|direct~|directive|order~|administrative|training;始動 start~|launch|kick~|begin|get under|activat|underway|engine~
市道 city road|municipal road|road$;私道 private road|private way;同調 align|side with|agree|sympath|conform|follow;対戦 match|face~|play~|versus|vs$|game~|fight|against|opponent|meet~|clash|take on|takes on
大戦 world war|great war|wwii~|ww2|wwi$|war$;世紀 centur;正規 regular|full-time|permanent|non-regular|nonregular|authoriz;性器 genital;所持 possess|carrying|owned|holding|having|found with
最低 lowest|minimum|worst|at least|record low|low$|least|bottom;裁定 arbitrat|ruling|rul(?:e|es|ed)$|decision|award|verdict;官庁 ministr|government|agency;館長 director|curator|head~|chief
艦長 captain|commander|skipper;干潮 low tide|ebb~;初期 early|initial|default|beginning|primary;書記 secretary|general secretary|party chief;時刻 time$|timetable|schedule
自国 own country|home country|home nation|own nation;燃焼 combust|burn|fire~;年少 young|minor~|juvenile|youth|junior;年商 annual sales|annual turnover
年初 beginning of the year|year-to-date|new year|start of the year;年収 annual income;平 rank-and-file|flat$|peace;網 net$|nets$|network;毛 hair~|fur$|wool;猛 fierce|intense|severe;嘔吐 vomit|nausea|throw up
応答 respond|response|answer|reply|repl(?:y|ies);おう吐 vomit|nausea;客 passenger|customer|visitor|tourist|guest|client|spectator|shopper|traveler;脚 leg$|legs$;交通 traffic|transport|transit|road~|train~
骨 bones?$|remains|skelet|fossil;数字 figure~|number|digit;変 strange|change|odd$|incident;協賛 sponsor|support|cooperat;共産 communis|jcp$;東名 tomei;透明 transparen|clear
党名 party name|party's name|name of party;退陣 resign|step down|steps down|stepping down|quit~|oust|leave|bow out;大人 adult|grown-up
管理 manag|control|administrat|oversight|oversee|custod|maintain|supervis|run$;監理 supervis|oversight|administrat|special supervision;発信 send~|transmit|origin|dispatch|caller|broadcast|message
発進 launch|scrambl|take off|start~|lift~;廃棄 dispos|scrap~|discard|dump~|waste|destroy|dismantl|abandon|throw|scrapped|abolish;排気 exhaust|emission|gas$
参院 upper house|house of councillors|house of councilors|upper-house|councillor;山陰 san-?in;産院 maternity;同点 tie$|tied~|equaliz|equalis|draw~|level|ties$|tying;動転 upset;舟 boat~|canoe
雨水 rainwater|storm water;薄い thin~|pale~;商品 product|goods|merchandis|item~|commodit|gift~;賞品 prize~;空母 aircraft carrier|carrier|flattop
公募 public$|recruit|applicant|open recruitment|contest|solicit|offering|invit|application;加護 protection|bless;籠 basket|cage~|gondola;化合 compound;融資 loan~|lend~|financ|lent~|credit|bailout
有志 volunteer|supporters|like-minded|coalition of the willing|willing;雄姿 figure~|gallant;勇士 hero~|warrior|braves;大雪 heavy snow|snow|blizzard;大切 important|precious|valuable
講座 course|class$|classes|lecture|seminar;高座 stage~;会期 session|diet$;皆既 total~|eclipse|total solar;回帰 return|regress|recurr;称賛 prais|applaud|hail~|laud~|commend|admire|admiration|salute
賞賛 prais|applaud|hail~|laud~|commend|admire|admiration;手続き procedure|process~|proceeding|formalit|step~|protection;手続 procedure|process~|proceeding;開き open~
選挙 election|electoral|vote~|poll~|voter|campaign|ballot|suffrage|by-election|re-election;占拠 occup|seiz|takeover|hostage|siege|take over|standoff|sit-in|capture
教委 board of education|education board|school board;脅威 threat|menace|danger;驚異 wonder|marvel|amazing|miracle|astonish;胸囲 chest;大手 major~|leading|largest|giant
王手 check|on the verge|one win|one victory|verge|brink;文書 documents?$|letter~|memo~|paper~|written|file~|papers|record~;文章 sentence|writing|text~|essay|passage
大差 landslide|wide margin|big margin|large margin|rout~|blowout|lopsided|big win;大佐 colonel|captain;日々 days$|daily|everyday;末 end$|late$|end of|year-end;松 pine~;翌 next$|following|day after;翼 wing~
恩 favor|debt of gratitude|kindness;幕 curtain|makuuchi|act$;膜 membran|film$;込み includ|expect;余り too$|excess;心情 feeling|emotion|sentiment;信条 belief|creed|principle
承認 approv|recogni|endors|ratif|authori|confirm|sign off|acknowledg|passes|okay~;証人 witness|testif;商人 merchant;剥奪 strip~|depriv|revok|strips;はく奪 strip~|depriv|revok
入賞 prize~|place~|wins?$|award|podium|finish|points;入所 enter~|admission|facility|join~|admitted;漏洩 leak~|divulg|disclos;漏えい leak~|divulg|disclos
順次 gradual|sequential|one after|phased|successive|one by one;生産 produc|output|manufactur|made~;清算 liquidat|settle|windup|clear|wind up|wind-up;精算 settle|fare adjust|adjust;青酸 cyanide
敗戦 defeat|loss~|end of war|surrender|lost~|lose~;配線 wiring|wire~|cable;廃線 abolish|closed line|discontinu|abandoned line|close~;敗選 election loss;北東 northeast|north-east;北斗 hokuto|big dipper
送付 send~|sent$|sending|mail~|post~;祖父 grandfather|grandpa;同意 consent|agree|approv|accept|assent;胴衣 vest~|life jacket;回転 rotat|revol|spin~|roll~|slalom|sushi|turn~|ride~
開店 open~|opens|opening|store opening;次男 second son|son$;二男 second son|son$;解明 clarif|eluc|unravel|solv|find out|decod|reveal|uncover|shed light|discover|explain|mystery|mechanism|clear up|truth
改名 renam|name change|changes? name|new name;戒名 posthumous name;姿勢 stance|attitude|posture|position|commitment|intent$|intention|intend;市政 city government|city administration|municipal
施政 policy|administrat|address;市制 city status|municipal;吸収 absor|merg|acquir|acquisition|takeover;急襲 raid~|storm|surprise attack;移送 transfer|transport|mov(?:e|es|ed)$|moved|escort|sent$|extradit|taken
常習 habitual|regular|repeat|serial~|addict;助手 assistant|passenger seat|research associate;情緒 emotion;元号 era name|era$|imperial era|gengo;言語 language|linguist;原語 original language
東大 todai|university of tokyo|u-tokyo|tokyo univ;灯台 lighthouse;牡 male~|stallion|bull~;雄 male~|bull~;雌 female;諸島 islands|archipelago|isles;初頭 early|beginning
消灯 lights out|lights off|lights-out|turn off|turned off|switch off|blackout;初等 elementary|primary;以前 before|previous|earlier|ago~|former|prior$|past$;依然 still~|remain;棋士 shogi|go player|player~|kishi
騎士 knight;早期 early;観衆 audience|spectator|crowd|fans~;慣習 customs?$|customary|practice|tradition;貫主 abbot|chief priest;監修 supervis;官舎 housing
連合 union|alliance|coalition|league|federation|rengo|united|eu$|european|allied|UN$|U[.]N[.];聯合 yonhap;連呼 chant;株 shares?$|stocks?$|strain|nikkei|stake~|variant;下部 lower|minor~|subordinate;歌舞 kabuki
同等 equal|equivalent|same~|parity;道東 eastern hokkaido|east hokkaido;怒涛 surging|rush~;東 east~|eastern;出生 birth|born~;出所 release|prison$|source~|out of jail|leave prison|freed
出港 depart~|departure|set sail|leave|sail|port~;出航 set sail|sail|depart~|departure|voyage|leave;出向 second~|loan~|transfer|temporar;発行 issu|publish|publication|print~|bond~|mint~|circulation|launch
発効 effect|enter into force|into force|take effect|takes effect|in force;発光 glow~|light-emitting|luminesc|emit~;発酵 ferment;鑑賞 apprec|view~|watch|enjoy
完勝 complete victory|easy win|wins?$|wins~|crush|rout~|dominat|beat~|shutout|convincing;緩衝 buffer;観賞 view~|enjoy|ornament|aquarium;干渉 interfer|meddl|interven;環礁 atoll;感傷 sentiment
県境 prefectural border|border|boundary;検挙 arrest|round~|charge|caught|apprehend|cases?$|bust~;献金 donat;辛勝 narrow|edge~|scrape|squeak|close win|hard-fought|nip~|beat~;日経 nikkei|nihon keizai
日系 japanese-american|japanese american|of japanese|japanese descent|japanese-brazilian;作動 activat|operat|work~|function|deploy|go off|trigger|runs?$|running;愛馬 horse~
結婚 marri|wed~|weds~|wedding|marry|bride|tie the knot|spouse;血痕 blood;匿名 anonym|unnamed|unidentified;特命 ambassador|special
民放 commercial broadcast|commercial tv|private broadcast|broadcaster|networks?$|tv$;民法 civil code|civil law;個人 individual|personal|private|info~;故人 deceased|late$|dead;黒 black|guilt
苦労 hardship|hard~|struggle|difficult;空路 air route|air$|by air|flight|plane~;脱 anti|break~|exit~|de-|away from|without|free~|phase|depart~|departure|nuclear-free|quit~
届け出 report|notif|file~|regist|declar;届出 report|notif|file~|regist|declar;質 quality|nature|hostage;不当 unfair|unjust|illegal|unreasonable|improper|wrong~|undue|unlawful;封筒 envelope|letter~
埠頭 pier$|wharf|quay~|dock~|terminal|port~;不快 unpleas|discomfort|displeas|offen|uncomfort|unhappy;深い deep~|profound;返還 return|hand~|repay|refund|give back|reversion|repatriat|handover|restor
変換 convert|conversion|transform|kanji;隠し hid~|hidden|conceal|cover~|secret~;各紙 newspapers|papers;各氏 each~;雇用 employ|job~|jobs~|hire~|hiring|labor$|work~|unemploy|payroll
公用 official|public$|government car;効用 effect|utility|benefit;紅葉 autumn|leaves|foliage|fall colors;高揚 uplift|exalt;庁舎 government building|office building|building|city hall|headquarters
著者 authors?$|writer;長者 million|rich|billion;追及 pursu|question|grill|press~|probe|accus|attack|investigat|hold accountable|responsib;追求 pursu|seek~|quest~|chase;追究 study~|inquir|truth
会見 press conference|news conference|conference|interview|press~|presser|meet~|audience|briefing;改憲 constitution|amend|revis;郵政 postal|post office|japan post|mail~
優勢 lead~|led$|ahead|advantage|dominan|upper hand|edge~|strong;都内 tokyo|in tokyo;党内 within party|in party|intraparty|intra-party|party$|inside party|party member;同一 same~|identical|equal
事情 circumstanc|situation|reason|condition|affairs|questioning;次女 second daughter|daughter;二女 second daughter|daughter;銃弾 bullet|gunfire|shot~;縦断 traverse|across|through~|cross|run through|length
柔道 judo~;浮上 surfac|emerge~|emerging|rise~|rises|come up|float|maglev|climb|top~;婦女 wom[ae]n|female|rape~;扶助 aid~|support|assist|welfare;徹夜 all night|all-night|overnight
救援 relief|rescue|aid~|save~|help~|bullpen|reliever;休園 clos(?:e|ed|es|ing|ure)$|shut~;球宴 all-star;相場 market|price~|rates?$|exchange|nikkei|insider;本島 main island|okinawa|mainland
本当 true~|really|truth|real$;菓子 sweets|candy|candies|confection|snack|cookie|chocolate|cake~;歌詞 lyric;可視 visib|videotap|video record|transparen|recording;華氏 fahrenheit;貸し lend~|loan~|rental
仮死 apparent death;瑕疵 defect;審理 trial~|hearing|deliberat|proceeding|court|case$;心理 psycholog|mental|sentiment|mind~;実刑 prison$|imprison|jail~|years in|sentenc;実兄 brother;負傷 injur|wound~|hurt$|hurts
不詳 unknown|unidentified|unclear|unspecified;使用 use$|used$|uses$|using|usage|employ;試用 trial~|try~|probation|test~;仕様 specification|spec$|specs$|version|model~;私用 personal use|private
現行 current|existing|present|red-handed|caught|red handed|spot~;原稿 manuscript|draft|script;二死 two out;苦痛 pain~|suffer|distress|agony;靴 shoes?$|boots|footwear|sneaker;有価 securities
今季 this season|season~;今期 this fiscal|this term|current|fiscal;根気 patience;匹 dogs~|cats~|animals;引き discount|pull~;追 additional;刑事 criminal|detective|police|prosecut|penal
掲示 post~|bulletin|message board|forum|notice|display|board~;計時 timing|timed|clock;啓示 revelation;相違 differen|discrepan;総意 consensus|collective|general will;問い question|inquir;遠い far$|distant
慎重 cautio|careful|prudent|wary~|reluctan|discreet;身長 height|tall~;聖職 priest|clergy|cleric;生殖 reproduc|fertil|ivf$;後輩 junior|younger;荒廃 ruin~|devastat|desolat|dilapidat;交配 crossbreed|mating|breed
歯科 dent;鹿 deer~;買い付け buy~|purchas|tender|procure;買付け buy~|purchas|tender;警護 guard~|security|escort|protect|bodyguard|secret service;黙祷 silen|pray~|tribute|mourn
目途 target~|goal~|prospect|aim~|by the end;黙とう silen|pray~|tribute|mourn;互換 compatib;強姦 rap(?:e|ed|es|ing|ist)$;太陽 sun$|solar|sun's|sunspot;大洋 ocean|taiyo;貸与 lend~|loan~|lent~|scholarship
耐用 durab|service life|useful life;焼死 burn|fire$|blaze|die~|dying;少子 birth|low birth|declining birth|children;終息 end$|ends$|contain~|cease|end of|converg|eradicat|subside
収束 end$|ends$|contain~|settl|resolv|converg|under control|wind down;手足 hands and feet|limbs|arms and legs|hand, foot;船体 hull~|ship~|shipment|vessel~|body~;戦隊 squadron|sentai|ranger
選対 election|campaign;原則 principle|in principle|general rule|rule~;減速 slow~|decelerat|slowdown|reduce speed;暴風 storm|gale~|winds?$|blizzard|violent;防風 windbreak;亡父 late father
白紙 blank|scrap~|back to square one|drawing board|scratch|clean slate|abandon|retract|scrapped|withdraw;博士 dr$|doctor|ph[.]?d|professor;県内 in the prefecture|within prefecture|prefecture
圏内 within|area~|zone~|in range|range~;本線 main line|line$|honsen;本選 final|main draw|main round|main event;本戦 main draw|main event|final|main tournament
異例 unusual|exception|rare~|unprecedent|extraordinar;慰霊 memorial|mourn|comfort|war dead|victims|tribute|requiem|cenotaph;室 room$|rooms$|office|chamber
区間 section~|interval|stage~|leg$|between|segment|stretch;空間 space~;風化 weather|fad(?:e|ing)|forgot|erod;不可 impossib|cannot|unable|not allow|banned|reject;付加 add~|additional|value-added|attach
孵化 hatch|incubat;負荷 load~|burden|stress;宛 addressed;解任 dismiss|sack~|remov|oust|relieve|axe~|recall|impeach|fired$;懐妊 pregnan;可能 possib|able$|might~|could|potential|capab;慶応 keio~;京王 keio~
十分 enough|sufficien|adequate|ample|fully;充分 enough|sufficien|adequate|fully;対抗 counter|rival|against|compet|confront|oppos|vie~|relay~|retaliat|match;太鼓 drum~|taiko;大公 grand duke|archduke|duke~
対向 opposite|oncoming|opposing;告訴 accus|complain|sue~|suing|sues~|charge|file~|lawsuit|criminal complaint;国葬 state funeral
再建 rebuil|reconstruct|restor|rehabilit|turnaround|reviv|restructur|reorgani|revital;債権 credit|claim|loan~|debt~|bond~;債券 bonds?$|securities;都心 downtown|city center|central|city centre
答申 report|recommend|advis|council|propos;奨励 encourag|promot|incentive|subsidy|subsidies|subsidi[sz]|recommend;症例 case$|cases$;条例 ordinance|bylaw|regulation|law$
資料 documents?$|data$|material|record~|file~|reference;試料 sample|specimen;飼料 feed$|fodder;史料 historical;都議 tokyo assembl|metropolitan assembl|assembly;討議 debat|discuss|deliberat|talk~
尊重 respect|honor|esteem;村長 village chief|village head|mayor|village mayor;損傷 damage|injur|mutilat;止め stop~|halt~|suspend;訃報 obituar|death|dies?$|died~|dead|pass(?:es|ed)? away|in memoriam
不法 illegal|unlawful|unauthori;部会 subcommittee|panel~|committee|working group|section~;地裁 district court|court;小さい small|little|tiny~;府警 police|osaka|kyoto;風景 landscape|scenic|scenery|view~
過激 extrem|radical|militant|islam|terror|violent;歌劇 opera|takarazuka;拝観 temple~|entrance|admission;廃刊 discontinu|ceas|clos(?:e|ed|es|ing|ure)$|fold~|end publication;配管 pipe~|piping|plumb
予想 expect|forecast|predict|estimat|anticipat|outlook|project|likely|odds~;要素 element|component|factor~;様相 aspect|look~|appear;感動 mov(?:e|ed|es|ing|ement)$|touch~|impress|emotion|inspir;感度 sensitiv
離党 leave|quit~|bolt~|defect|left$|party~;離島 remote island|island|outlying;包丁 knife|kitchen knife|knives|cleaver;訪朝 north korea|pyongyang|dprk~
案 plan$|plans$|proposal|bill$|draft|idea~|resolution|motion;投球 pitch|throw;等級 grade|class$|classes|magnitude|rank~;東急 tokyu;確立 establish|build;確率 probab|chance~|odds~|likelihood|percent|risk~
取り消し cancel|revok|withdr|annul~|retract|rescind|nullif|overturn|void~|invalidat;取消 cancel|revok|withdr|annul~|retract|scratch|overturn|disqualif;取消し cancel|revok|withdr|annul~|retract
逝去 dies?$|died~|death|pass(?:es|ed)? away|passing;盛況 success$|successful|crowd|boom~|packed|popular;政教 church and state|state and religion|separation
金融 financ|banks?$|banking|monetary|credit|fsa$|boj$|subprime|lending;禁輸 embargo|ban$|import ban|export ban|sanction;選奨 award|prize~|recommend;先勝 first game|first win|game 1|opener
戦勝 victory|v-day|war victory;洗浄 wash|clean|rins;戦傷 war wound|wounded;戦場 battlefield|battleground|war zone|front~;観光 touris|sightseeing|travel|visitor;刊行 publish|publication|release
敢行 carry out|dare~|force~|go ahead|launch|strike;慣行 customs?$|customary|practice|habit~;雲 clouds?$|cloudy;運 luck~|fortune;胃がん stomach cancer|gastric cancer;胃癌 stomach cancer|gastric cancer
競合 compet|rival|conflict|overlap;強豪 powerhouse|top team|favorite;告示 notice|announce|kick~|official|campaign|notif|gubernatorial|mayoral|election;酷似 resembl|similar|look-alike|lookalike|closely
資産 asset|property|wealth|estate|fortune|fund~;試算 estimat|calculat|projection|trial~;招聘 invit;鞍 saddle;決選 runoff|run-off|second round|tie-breaker;決戦 showdown|decisive|battle|final;血栓 clot~|thromb
両方 both$;療法 therap|treatment|remed|cure~|regimen;後部 rear~|back$|tail$|stern;課長 section chief|section head|chief|manager|director;課徴 surcharge|fine$|penalt|levy~;皇后 empress
古豪 veteran|traditional power|old power;交互 alternat|by turns;情報 information|intelligence|info$|data$|leak~|spy~|cyber;譲歩 concess|conced|compromise|back down;上方 upward|kamigata|revise up;常 always
訴状 complaint|petition|suit~|lawsuit|court document;相乗 synerg|multipl|geometric;接種 vaccin|inoculat|shot$|shots$|immuniz|jab~|jabs~|dose~|booster;摂取 intake|ingest|consum|eat~;窃取 steal~|stol|theft
布 cloth|fabric;検討 consider|study~|review|mull~|weigh~|examin|discuss|plans?$|planned|planning|debate|explor|look at|looking;健闘 good fight|fought well|fight|effort|brave;勲 medal|order of;訓 lesson
採算 unprofitab|profit|cost~|breakeven;再三 repeated|again and again;機長 captain|pilot~|flight|skipper;貴重 preciou|valuable|rare~;基調 keynote|tone~|trend~;記帳 register|condolence|sign~|entry|books?$
自称 self-styled|self-proclaimed|self-described|claim|so-called|calling;事象 event~|phenomen|incident;辞書 dictionar;制度 system|scheme|program|institution;精度 accura|precis;聖堂 cathedral|church|basilica
青銅 bronze;取得 acquir|acquisition|obtain|get~|gets~|buy~|purchas|takes?$|taken|taking|leave|bought|stake~;習得 learn|master|acquir;拾得 found|find~|lost property|pick~
死去 dies?$|died~|death|dead|pass(?:es|ed)? away|passed|obituar;司教 bishop;市況 market;帝国 empire|imperial;定刻 on time|schedule|on schedule|punctual;新語 new word|buzzword
戦い fight|battle|war$|match|struggle|combat;闘い fight|battle|struggle;工作 operat|sabotage|spy~|agent|craft|maneuver|machine tool|work$|covert;耕作 farm~|cultivat|till~;交錯 mix~|cross|mingled
現役 active|incumbent|serving|current|retir;減益 profit drop|profit fall|profit down|lower profit|profits?$|earnings;民主 democra|dpj$|dp$;民衆 people|public$|populace|crowd|mass~
通称 alias|known as|commonly|nicknam|so-called;通商 trade|commerc;一環 part of;一貫 consistent|integrated|coherent;集約 consolidat|concentrat|aggregat|summar|intensive|unify|unified|unification
主役 lead~|led$|leading role|stars?$|lead role|protagonist|hero~;構内 premises|station|yard~|grounds|campus|compound|site~;校内 school|on campus|at school|in school|campus
取り扱い handl|treat~|treatment|deal~|manag|carry|sell~;取扱い handl|treat~|treatment|deal~|manag;取扱 handl|treat~|treatment|deal~|manag;名称 name$|names$|naming|named|title~
名所 famous|sight|landmark|attraction|scenic;名将 famous general|great manager|great general;名匠 master|maestro;汚職 corrupt|graft|brib|scandal;黄色 yellow;公職 public office|official|election|public post
体調 health|condition|ill$|unwell|sick~|physical;体長 length|long$|body length|meters|feet~|centimet;隊長 captain|commander|leader|squad leader|chief;大腸 colon|colorectal|bowel|coli~
夫人 wife~|mrs~|madam|first lady|widow;婦人 wom[ae]n|lady~|ladies|gynecolog|policewoman;布陣 lineup|line-up|formation|teams?$;不信任 no-confidence|no confidence|censure;晴れ sunny|clear
継投 reliev|relay~|bullpen|combine;系統 system|lineage|grid~|power grid|route~|line~;秋季 autumn|fall$|fall-;周期 period|cycle|cyclic|every;酒気 drunk|alcohol|drink|dui$;地滑り landslide|landslip|mudslide
地すべり landslide|landslip|mudslide;振替 transfer|makeup|substitute|replace|compensat|alternat;振り替え transfer|substitut|alternat;以後 after$|since|later~|onward;囲碁 baduk|go player|igo~|alphago;正午 noon~|midday
照合 match|check|verif|compar|collat|cross-check;郊外 suburb|outskirt|outside;公害 pollution|minamata|contaminat|environmental;口外 disclos|tell~
敗訴 loses?|lost~|defeat|los(?:e|es|ing)$|loss~|rul(?:e|es|ed) against|reject|dismiss|court;配送 deliver|ship~|shipment|distribut;環状 loop~|ring~|beltway|circular|ring road
感情 emotion|feel~|sentiment|resent;勘定 account|bill$|balance|count~;提供 provid|offer|suppl|donat|give~|sponsor|share~|furnish;帝京 teikyo;前後 around|before and after|back and forth|longitudinal
全校 all schools|whole school|schoolwide|entire school;用地 site~|lands?$|lot~|property|plot~;余地 room for|scope|space~;予知 predict|forecast|foresee
主導 lead~|led$|initiative|spearhead|guid(?:e|es|ed|ance|ing)$|-led;修道 monk~|nun~|monast|convent|abbey;手動 manual|hand~;厳重 strict|stern|tight|strong|lodge|protest|severe|heavily|heavy
現住 current address|arson|inhabited|live$|resident;区内 in the ward|within the ward|wards?$;宮内 imperial;発送 send~|ship~|shipment|mail~|dispatch|sent$;発走 start~|race~|post time|gate~;発想 idea~|think|concept
終結 end$|ends$|ended|conclu|terminat|ceasefire|closure;集結 gather|assembl|concentrat|mass~|amass|converge;素直 honest|obedien|frank|straightforward;退社 leave|quit~|resign|depart~|departure|retire|left$
大社 shrine|taisha;代謝 metabol;輸送 transport|deliver|airlift|shipment|freight|carry|shipping;郵送 mail~|postal|post~|sent$;勇壮 brave|heroic
受付 accept|reception|registr|applicat|desk~|open~|entry|appl(?:y|ies)$|applicant;受け付け accept|receiv|registr|applicat|appl(?:y|ies)$|applicant|open~;望み hope~|wish~|desire
消火 fire$|extinguish|firefight|douse|put out|blaze;消化 digest|consum|use up|complete;携帯 mobile|cell~|phone~|portable|handheld|handset|carry|smartphone;形態 form$|forms$|style|pattern|type~;聴聞 hearing
弔問 condolence|mourn|funeral|pay respect;主催 host~|organi[sz]|sponsor|held by|promot;主宰 preside|head~|lead~|led$|chair;長蛇 long line|queue|lines;既存 existing|establish|current;棄損 damag|defam|libel|injur
毀損 damag|defam|libel|vandal;進退 resign|quit~|future|fate~|stay~|step down;創業 establish|start~|found|family|since;操業 operat|run$|production|suspend|fishing;上限 limit|caps?$|ceil|upper limit|maximum|max$
助言 advi|suggest|tip~;攻防 battle|offense and defense|fight|tug~|offensive;工房 studio|workshop|atelier;興亡 rise and fall;設計 design~|architect|plan$|planning|blueprint|engineer;雪渓 snow|valley
後続 following|succeeding|next~|subsequent;皇族 royal|imperial|prince;撤去 remov|demolish|dismantl|tear down|clear|take down|eviction;鉄橋 bridge|railway bridge|rail bridge;県議 prefectural assembl|assembly
嫌疑 suspic|alleg|insufficient evidence;連邦 federa|union$|fbi$|commonwealth|fed$|russian federation;連峰 mountain|alps~|peaks|range~;脳症 encephal|brain;農相 agriculture minist|farm minist;首吊り hang~|suicide
首つり hang~|suicide;多角 multi|polygon|divers;高く high~|higher;猛暑 heat~|heatwave|hot~|scorch|swelter|sizzl;喪章 armband|mourning;近海 waters|off$|coast|near~|sea$;金塊 gold~|bullion|gold bar|ingot
異議 object~|objection|oppos|appeal|dissent|challeng|protest|complaint;意義 meaning|significan|sense;幼女 girl~|little girl|child|young girl;洋上 sea$|ocean|offshore|on the sea|at sea|floating
養女 adopted daughter;余剰 surplus|excess;引き渡し hand~|extradit|deliver|transfer|turn over|turned over|surrender|handover|handed;引渡し hand~|extradit|deliver|transfer|handover|surrender
優先 prefer$|preferen|preferr|priorit;有線 cable|wired|wire~;郵船 nyk$|nippon yusen|mail ship|line$;種類 kind$|kinds$|types?$|variet|species|sort~;酒類 alcohol|liquor|beer~;去年 last year|year ago|year-earlier
享年 age~|aged~|at the age|died~;眼 eyes?$|ophthal;芽 bud~|sprout;整備 mainten|maintain|mechanic|improv|develop|infrastructure|upgrad|inspect|build|equip;入港 enter~|arriv|port~|dock~|call~|moor~
敵 enemy|enemies|foe~|rival;唄 song~|shamisen;札 bills?$|banknote|note$|notes$|tag~;歴 histor|career|record~;暦 calendar|almanac;静か quiet|calm~|silent
防衛相 defen[sc]e minister|defen[sc]e chief|defen[sc]e secretary;防衛省 defen[sc]e ministry|ministry of defen[sc]e|mod$;国防相 defen[sc]e minister|defen[sc]e chief
国防省 defen[sc]e ministry|ministry of defen[sc]e|pentagon|department of defen[sc]e;国防総省 pentagon|defen[sc]e department|department of defen[sc]e;外務相 foreign minister
外務省 foreign ministry|ministry of foreign affairs|mofa$;財務相 finance minister;財務省 finance ministry|ministry of finance|treasury|mof$;環境相 environment minister
環境省 environment ministr|ministry of (?:the )?environment;法務相 justice minister;法務省 justice ministry|ministry of justice;総務相 internal affairs minister|communications minister
総務省 internal affairs ministry|ministry of internal affairs|communications ministry|public management;厚労相 health minister|labou?r minister|welfare minister
厚労省 health ministry|labou?r ministry|welfare ministry|ministry of health;厚生労働相 health minister|labou?r minister|welfare minister
厚生労働省 health ministry|labou?r ministry|welfare ministry|ministry of health;厚生省 health ministry|welfare ministry|ministry of health;労働省 labou?r ministry|labou?r department|ministry of labou?r
労働相 labou?r minister;保健相 health minister;保健省 health ministry|ministry of health;文科相 education minister|science minister|culture minister
文科省 education ministry|science ministry|ministry of education|mext$;文部科学相 education minister|science minister;文部科学省 education ministry|science ministry|ministry of education|mext$
文部省 education ministry|ministry of education;文部相 education minister;文相 education minister;教育相 education minister;教育省 education ministry|ministry of education
経産相 industry minister|trade minister|economy minister;経産省 industry ministry|trade ministry|economy ministry|ministry of economy|meti$;経済産業相 industry minister|trade minister|economy minister
経済産業省 industry ministry|trade ministry|ministry of economy|meti$;通産相 trade minister;通産省 trade ministry|ministry of international trade|miti$;経済相 economy minister|economics minister
経済財政相 economic and fiscal|economy minister;国交相 transport minister|land minister|infrastructure minister;国交省 transport ministry|land ministry|infrastructure ministry|ministry of land|mlit$
国土交通相 transport minister|land minister|infrastructure minister;国土交通省 transport ministry|land ministry|infrastructure ministry|ministry of land|mlit$;運輸相 transport minister
運輸省 transport ministry|ministry of transport;建設相 construction minister;建設省 construction ministry|ministry of construction;交通相 transport minister;交通省 transport ministry
農水相 agriculture minister|farm minister|fisheries minister;農水省 agriculture ministry|farm ministry|ministry of agriculture|maff$;農林水産相 agriculture minister|farm minister
農林水産省 agriculture ministry|farm ministry|ministry of agriculture|maff$;農林相 agriculture minister|farm minister;農業相 agriculture minister|farm minister
農務省 agriculture department|department of agriculture|usda$;内務相 interior minister|home minister|home secretary;内務省 interior ministry|home ministry|home office|ministry of (?:the )?interior
内相 interior minister|home minister|home secretary;蔵相 finance minister;大蔵省 finance ministry|ministry of finance;郵政相 posts minister|postal minister|postal reform|telecommunications minister
郵政省 posts ministry|postal ministry|ministry of posts;自治省 home affairs ministry|ministry of home affairs;自治相 home affairs minister;国務省 state department|department of state
国務長官 secretary of state|state secretary;国防長官 defen[sc]e secretary|secretary of defen[sc]e|pentagon chief;司法省 justice department|department of justice|justice ministry|doj$;司法相 justice minister
司法長官 attorney general;財務長官 treasury secretary|treasury chief;商務省 commerce department|commerce ministry|department of commerce;商務長官 commerce secretary|secretary of commerce;商務相 commerce minister
宮内庁 imperial household;石油相 oil minister;石油省 oil ministry;エネルギー省 energy department|energy ministry|department of energy;エネルギー相 energy minister;復興相 reconstruction minister;少子化相 birth ?rate minister
少子化担当相 birth ?rate minister;担当相 minister for|minister in charge|state minister;閣僚 cabinet|minister;両相 ministers$;前首相 former prime minist|ex-premier|former premier
元首相 former prime minist|ex-premier|former premier|ex-prime;新首相 new prime minist|new premier;副首相 deputy prime|vice premier|deputy premier;各省 ministries
官房長官 chief cabinet secretary|cabinet secretary|government spokes;副長官 deputy chief|deputy secretary|deputy director
事務局長 secretary-general|secretary general|executive director|director general|director-general|secretariat;事務局 secretariat|bureau|office;事務所 office
事務総長 secretary-general|secretary general|un chief|u[.]n[.] chief;事務次官 vice ?-?minister|administrative vice|undersecretary;局長 bureau chief|director general|director-general|bureau director|director$
幹事長 secretary-general|secretary general;書記長 general secretary|secretary general|party chief;書記局 secretariat;委員長 chair|committee head|commission head|head of|commissioner
委員会 committee|commission|council|board~;副委員長 vice chair|deputy chair;政調会長 policy chief|policy research;総務会長 general council|executive council|general affairs;会長 chair|president|head$|heads$;開庁 open~
社長 president|ceo$|chief executive|boss~|head of;車掌 conductor;院長 hospital director|hospital head|hospital chief|director|president;園長 principal|director|zoo~;駅長 stationmaster|station master
学長 president|chancellor|rector;船長 captain|skipper;議長 speaker|chair|president of;市長選 mayor;首長選 mayoral|gubernatorial|local election;知事選 gubernatorial|governor;都知事選 tokyo gubernatorial|tokyo governor
補選 by-election|byelection;予備選 primary|primaries;総選挙 general election|snap election|parliamentary election;参院選 upper house|house of councillors;衆院選 lower house|general election|house of representatives
大統領選 presidential;総裁選 leadership|presidential election|ldp~;代表選 leadership|party president;都議選 tokyo assembly|metropolitan assembly;県議会 prefectural assembly
市議会 city assembly|city council|municipal assembly;都議会 metropolitan assembly|tokyo assembly;県知事 governor;県庁 prefectural government|prefectural office;市役所 city hall|city office
警視庁 tokyo police|metropolitan police|mpd$;警察庁 national police agency|npa$;検察庁 prosecutors office|public prosecutor;消防庁 fire and disaster|fire department|fire agency|fdma$
気象庁 meteorological|weather agency|jma$;国税庁 national tax|tax agency;文化庁 cultural affairs;金融庁 financial services agency|fsa$|financial regulator;観光庁 tourism agency;特許庁 patent office
消費者庁 consumer affairs;復興庁 reconstruction agency;デジタル庁 digital agency;水産庁 fisheries agency;林野庁 forestry agency;海上保安庁 coast guard;防衛庁 defen[sc]e agency;社会保険庁 social insurance agency
社保庁 social insurance agency;公安庁 public security intelligence;入管庁 immigration;警察署 police station|police$;消防署 fire station|fire department;税務署 tax office;刑務所 prison$|jail~|penitentiary
拘置所 detention|jail~;裁判所 court;保健所 health center|public health|health office;研究所 institute|laborator|research center;発電所 power plant|power station|nuclear plant
原発 nuclear plant|nuclear power|reactor|npp$;証券取引所 stock exchange|bourse;取引所 exchange|bourse;変電所 substation;避難所 shelter|evacuation center;営業所 sales office|branch;療養所 sanatorium|sanitarium
製作所 works$|manufactur;製鉄所 steelworks|steel mill|ironworks;造船所 shipyard|shipbuild;保育所 nursery|day ?care|childcare;停留所 bus stop;収容所 camp~|detention|concentration;駐在所 police box|residential police
交番 police box|koban;文学賞 literature|literary|book prize|fiction;平和賞 peace prize;物理学賞 physics;化学賞 chemistry;医学賞 medicine;生理学・医学賞 medicine|physiology;経済学賞 economics|economic sciences
作品賞 best picture|best film|best drama;監督賞 best director;主演男優賞 best actor;主演女優賞 best actress;主演賞 best actor|best actress;助演賞 supporting;新人賞 rookie|newcomer|best new
最優秀賞 best~|top prize|grand prize|first prize|mvp$;優秀賞 excellence|award;国民栄誉賞 people's honou?r;金賞 gold (?:prize|award|medal);銀賞 silver (?:prize|award|medal);銅賞 bronze (?:prize|award|medal)
特別賞 special (?:prize|award);受賞者 winner~|laureate|recipient;受賞作 winning;音楽賞 music award|grammy|best score;映画賞 film award|movie award|oscar;敢闘賞 fighting spirit;殊勲賞 outstanding performance;技能賞 technique
免許証 driver|licen[sc]e;運転免許証 driver|driving licen[sc]e;保険証 insurance card|insurance certif|health card;健康保険証 insurance card|health card;身分証 identification|identity card|ID$|ID card
証明書 certificate|passport|proof;領収証 receipt;領収書 receipt;報告書 report;申請書 application;教科書 textbook;計画書 plans?$|planned|planning;契約書 contract;白書 white paper;遺書 suicide note|will$|note~
診断書 medical certificate|diagnosis;請求書 invoice|bill$;抗議書 protest;親書 letter~|personal letter;辞表 resignation;覚書 memorandum|mou$;大学生 college student|university student|undergraduate|student
高校生 high school|high-school|senior high|student;中学生 junior high|middle school;小学生 elementary|primary school|grade school|schoolchild;女子高生 schoolgirl|high school girl
留学生 foreign student|international student|exchange student|overseas student;学生 student;熱中症 heatstroke|heat stroke|heat~;感染症 infectio|disease;認知症 dementia|alzheimer
後遺症 aftereffect|long covid|aftermath|sequela;拒食症 anorexia;自閉症 autis;花粉症 hay fever|pollen|allerg;恐怖症 phobia;敗血症 sepsis|blood poisoning;依存症 addict|dependen;白血病 leuk
初勝利 first win|first victor|maiden|first career;初優勝 first title|first championship|first win|maiden;初当選 first elected|wins first|elected for the first;初入閣 first cabinet
初公開 first time|first public|unveil|debut;初出場 first appearance|debut|first time;初参加 first time|debut;初防衛 first defen[sc]e|retain|defend~;連勝 consecutive|winning streak|in a row|straight|streak
優勝 wins?$|won$|champion|title~|victor(?:y|ies|ious)$|winn;全勝優勝 undefeat|unbeaten|perfect record;完封 shutout|shut out|blank;準優勝 runner-up|second place|finalist;決勝 final|title game
準決勝 semifinal|semi-final|semis$;準々決勝 quarterfinal|quarter-final|quarters$;決勝戦 final;開幕戦 opener|opening|season-open;優勝戦 championship|final;公式戦 official|regular season;防衛戦 title defen[sc]e|defend~
代表戦 international|national team;強化試合 friendly|warm-up|tune-up|exhibition;首脳会談 summit;首相会談 prime minist|talks|summit;外相会談 foreign minist;外相会合 foreign minist;首脳会議 summit;閣僚会合 ministerial
記者会見 news conference|press conference;臨時国会 extraordinary|special session|diet~;通常国会 ordinary|regular session|diet~;公聴会 hearing|public hearing;総会 general assembly|general meeting|shareholder
協会長 association president|president|chair;教会長 church;公安 public security|security;公安委 public safety commission;公取委 fair trade|ftc$|antitrust;規制委 regulator|regulation authority|nra$
選管 election commission|election board|election administration;第三者委 third-party|independent panel;中労委 labor relations;証券監視委 securities watchdog|securities surveillance;最高裁 supreme court|top court
高裁判決 high court;地裁判決 district court;家裁送致 family court;書類送検 papers on|refer~|referral|prosecutors;首都圏 tokyo area|greater tokyo|metropolitan area|capital region
首都高 metropolitan expressway|shuto|expressway;東京都 tokyo metropolitan|metropolitan gov;暴風雨 storm|rainstorm;暴風圏 storm;成層圏 stratosphere;大気圏 atmosphere;北極圏 arctic;共産圏 communist|eastern bloc
ユーロ圏 eurozone|euro zone|euro area;選挙権 voting right|right to vote|suffrage|vote~;参政権 suffrage|voting right;著作権 copyright;人権 human right|rights;特許権 patent;所有権 ownership
政権 government|administration|regime|power;主権 sovereign;親権 custody|parental;放映権 broadcast|tv rights|television rights;王座戦 title (?:match|fight|bout);銃撃戦 gunfight|gun battle|shootout|firefight
市街戦 street fighting|urban;内戦 civil war;停戦 ceasefire|cease-fire|truce;冷戦 cold war;商船三井 mitsui o;旅客船 passenger ship|cruise;漁船 fishing boat|trawler|fishing vessel;宇宙船 spacecraft|spaceship|shenzhou|soyuz
貨物船 cargo ship|freighter;新幹線 shinkansen|bullet train;山手線 yamanote;国境線 border;放射線 radiation|radiolog;紫外線 ultraviolet|uv$;送電線 power line|transmission line;誘導路 taxiway;滑走路 runway
高速道 expressway|highway|motorway;高速道路 expressway|highway|motorway|freeway;逮捕状 arrest warrant|warrant;招待状 invitation;感謝状 letter of appreciation|certificate of appreciation|commend;挑戦状 challenge
年賀状 new year;新年 new year;工場長 factory manager|plant manager;消費税 consumption tax|sales tax|vat$;所得税 income tax;相続税 inheritance tax;法人税 corporate tax;関税 tariff|dut(?:y|ies)$|customs
脱税 tax evasion|evad|tax fraud|tax dodg;増税 tax hike|tax increase|raise tax|tax rise;減税 tax cut|tax reduc;免税 duty-free|tax-free|tax exempt;税制 tax system|tax reform|taxation
少年 boy~|juvenile|teen~|youth|minor$;消防 fire$|firefight|fire brigade|fire department;衝突 collid|collision|clash|crash;賞金 prize money|bounty|purse|reward;奨学金 scholarship|student loan|grant
証券 securities|brokerage|nomura|daiwa;商標 trademark;賞味期限 expir|best-before|shelf life|use-by;消息 missing|whereabouts|fate~|contact;消費 consum|spending;初動 initial
処分 dispos|punish|disciplin|penalt|sanction|suspen;所有 own~|owner|possess;承諾 consent|accept|approv;証言 testif|testimon|witness;衝撃 shock|impact|stun~
招集 conven|summon|call-up|callup|convocation|squad|roster|called up;召集 conven|summon|convoke|conscript|draft;昇格 promot|elevat;焼却 incinerat|burn;消滅 vanish|disappear|extinct|extinguish;正月 new year
少数 minorit|few$|small number;証人喚問 sworn testimony|witness|testif;小児 pediatric|paediatric|child|infant;将棋 shogi;消防士 firefighter|firem[ae]n;消防団 volunteer fire|fire corps;風邪 cold$|colds$|flu$;西 west~
すい星 comet;売上げ sales|revenue;書士 scrivener;劉 liu$|yu$|yoo$;盧 roh$;胡 hu$;鄭 chung$|jeong$|zheng$|jung$|chong$
`

interface HeadlineWord {
  readonly surface: string
  readonly stems: string
  /** Compiled when first needed: thousands of patterns take too long for those who need a few. */
  english?: RegExp
}

/** The words whose English begins so; read when first needed. */
let byOpening: ReadonlyMap<string, readonly HeadlineWord[]> | undefined

function readTable(): ReadonlyMap<string, readonly HeadlineWord[]> {
  const table = new Map<string, HeadlineWord[]>()
  for (const entry of TABLE.trim().split(/[;\n]/u)) {
    const gap = entry.indexOf(' ')
    const word = { surface: entry.slice(0, gap), stems: entry.slice(gap + 1) }
    for (const opening of new Set(word.stems.split('|').map(openingOf)))
      table.set(opening, [...(table.get(opening) ?? []), word])
  }
  return table
}

/** Two letters, or nothing where a stem opens with a choice. */
function openingOf(stem: string): string {
  return /^[a-z]{2}/u.exec(stem.toLowerCase())?.[0] ?? ''
}

/** The Japanese words that a translation may speak of. */
export function headlineWordsIn(translation: string): readonly string[] {
  byOpening ??= readTable()
  const table = byOpening
  const openings = new Set((translation.match(/[\p{L}\d]+/gu) ?? []).map(openingOf))
  const words = new Set(['', ...openings].flatMap(opening => table.get(opening) ?? []))
  return [...words]
    .filter(word => (word.english ??= beginnings(word.stems)).test(translation))
    .map(w => w.surface)
}

function beginnings(stems: string): RegExp {
  const pattern = stems.replaceAll(/(\w)~/gu, '$1$1?(?:e?[sd]|ing)?$').replaceAll('$', '\\b')
  return new RegExp(`\\b(?:${pattern})`, 'i')
}

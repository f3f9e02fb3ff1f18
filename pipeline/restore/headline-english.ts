/**
 * Words of headlines that sound like others, and what English has for them: the beginnings of words, any of which will
 * do. Written for this project; it tells homophones apart and is no dictionary.
 */
const TABLE = `
省 ministry|department;相 minister;庁 agency;氏 mr|ms;市 city|municipal;県 prefect;州 state|province;防衛相 minister;防衛省 ministry;外相 minister;外務省 ministry;財務相 minister;財務省 ministry;環境相 minister;環境省 ministry;経産相 minister;経産省 ministry
厚労相 minister;厚労省 ministry;国交相 minister;国交省 ministry;農相 minister;農水省 ministry;区 ward;町 town;村 village;島 island
港 port|harbor|harbour;湖 lake;川 river;山 mount;海 sea;橋 bridge;駅 station;空港 airport;道路 road;鉄道 rail;線 line
費 cost|spending|expens;日 day;賞 prize|award;章 medal;権 right;券 ticket;圏 zone|area|sphere;件 case;件数 number
選 election|race;戦 war|battle|match;線 line;千 thousand;船 ship|vessel|boat;船舶 ship|vessel
法 law|act;案 bill|plan|proposal;法案 bill;砲 gun|cannon;方 side
会 meeting|association|conference;回 time|round;会談 talks|meet|summit;階段 stair;会見 press conference|news conference
会議 meeting|conference|summit|talks;懐疑 doubt|skeptic;開議 open;協議 talks|consult|discuss|dialogue;競技 competition|event|sport
工場 factor|plant|mill;向上 improv|rise|rais;交渉 negotiat|talks;公傷 injur;校章 emblem;高尚 noble
公演 perform|show|concert;講演 lecture|speech;公園 park;後援 support|sponsor;講師 lecturer|instructor;行使 exercis|use;公私 public
機能 function;昨日 yesterday;帰納 induct;期間 period|term;機関 agency|institution|organ|engine;基幹 key|core;帰還 return
期待 hope|expect;機体 aircraft|fuselage|plane;気体 gas;希望 hope;規模 scale|size;記念 commemorat|anniversar|memorial
記者 reporter|journalist|press;汽車 train;帰社 office;議員 lawmaker|member|legislat|senator|diet;委員 committee|commission
偽造 forge|fake|counterfeit;寄贈 donat;規制 regulat|restrict|control;寄生 parasit;帰省 homecoming|return home;既成 establish
起訴 indict|prosecut|charge;基礎 basis|basic|foundation;起点 origin;汚染 contaminat|pollut;汚職 corrupt|graft|brib
開始 start|begin|launch;解散 dissol|disband;開催 hold|held|host|open;海上 sea|maritime|offshore;会場 venue|site;開場 open
海底 seabed|submarine|undersea;改定 revis;改訂 revis;開廷 court;解決 resol|settle|solv;改革 reform;外角 outside
回答 answer|reply|respon;解答 answer|solution;解凍 thaw;解雇 dismiss|fire|lay|layoff;回顧 memoir|retrospect;介護 nursing|care
開発 develop;海抜 sea level;解放 release|liberat|free;開放 open;介抱 care;回復 recover|restor;改善 improv;海戦 naval
拡大 expand|spread|widen|increas;格差 gap|dispar|inequal;核 nuclear;各 each;確保 secur;確認 confirm
過小 under;火傷 burn;可決 pass|approv;加盟 join|accession|member;課税 tax
観光 touris|sightsee;官公 public;慣行 practice|custom;刊行 publi;感染 infect;幹線 trunk|main;観戦 watch;完成 complet|finish
監視 monitor|surveil|watch;環境 environment;関係 relat|ties;歓迎 welcom;関税 tariff|dut;観測 observ;官邸 prime minister's office|residence
議会 parliament|assembly|congress|council|diet;議長 chair|speaker|president;疑惑 suspic|alleg|scandal;犠牲 victim|sacrific
協定 agreement|pact|accord;強制 forc|compuls;共生 coexist;矯正 correct;強化 strengthen|reinforc|tighten|bolster|boost;許可 permi|licen|authori
教科 subject;供給 suppl;恐怖 fear|terror;共同 joint|kyodo;協同 cooperat;協力 cooperat|collaborat;強力 strong|power;競争 compet
居住 resid;緊急 emergency|urgent;金 gold|money;禁止 ban|prohibit;近視 myop;勤務 work|duty;金利 interest rate|rates
軍 military|army|force|troop;軍事 military;経済 econom;警察 police;刑事 criminal|detective;経営 manag;契約 contract;計画 plan|project
決裁 approv;決済 payment|settle;決算 result|account|earning;決勝 final;血漿 plasma;結晶 crystal;決定 decid|decision;欠点 fault
検挙 arrest|clear;県境 border;研究 research|stud;健康 health;検査 test|inspect|examin;建設 construct|build;憲法 constitution;原発 nuclear
原因 cause;現金 cash;元本 principal;限界 limit;厳戒 alert;現場 site|scene;減税 tax cut|cut tax;原油 crude|oil;権限 authorit|power
公開 release|open|public|disclos;後悔 regret;航海 voyage|sail;更改 renew;公害 pollution;郊外 suburb;口外 reveal
攻撃 attack|strike|assault;航空 airline|aviation|air;皇室 imperial;高校 high school;航行 navigat;広告 advert;公告 notice;抗告 appeal
公約 pledge|promise;口約 promise;公認 endorse|official;後任 successor;更新 renew|updat|record|break;行進 march|parade;後進 backward
構想 plan|vision|concept|initiative;高層 high-rise|tall|tower;抗争 conflict|feud;高速 high-speed|highspeed|expressway|fast;拘束 detain|custody|bind;校則 school rule
後退 retreat|setback;交代 replac|chang;抗体 antibod;皇太子 crown prince;交通 traffic|transport;強盗 robber;高騰 soar|surg;口頭 oral
国会 diet|parliament;黒海 black sea;国家 state|national;国歌 anthem;国際 international;国債 bond;国防 defen;国民 people|citizen|public|nation
災害 disaster;裁判 trial|court;採用 adopt|employ|hire;削減 cut|reduc;作戦 operation|strateg;撮影 film|shoot|photo;殺害 kill|murder
参院 upper house|councillors;産院 maternity;参加 participat|join|tak;傘下 under|wing|umbrella|subsidiar;酸化 oxid;賛成 support|favor|agree;産 produc|from|-made
試合 game|match;仕合 game;指揮 command|direct;式 ceremony;資金 fund|money;支給 pay|provid;至急 urgent;試験 test|exam|trial;私権 private right
事故 accident|crash|collision;自公 ldp|komeito;自己 self;時効 statute;事項 matter;地震 earthquake|quake;自身 own|self;自信 confiden
支持 support|approv|back;指示 instruct|order|direct;師事 study;事実 fact;辞任 resign|step down;自認 admit;失業 unemploy|job;実験 experiment|test
自動 automat;児童 child|pupil;自治 autonom|self-govern|municipal;指定 designat;指摘 point;私的 private;詩的 poet;辞職 resign
支払 pay;司法 judic|justice;私法 private law;資本 capital;市民 citizen|civi;事務 office|affair;社会 soci;車 car|vehicle;者 person|people
収賄 brib;衆院 lower house|representatives;集会 rally|gather|meeting;周回 lap;就任 tak|assume|inaugurat|become;住民 resident;重油 heavy oil
首脳 leader|summit|head;主能 main;首都 capital;主要 major|main|key;需要 demand;重要 important|critical|key|significant;受容 accept
出場 particip|appear|compet;出馬 run;出産 birth;出席 attend;首相 prime minister|premier|pm;受賞 award|prize|win;主将 captain;症 disease|syndrome
障害 disab|obstacle|failure|outage|disorder;傷害 injur|assault;生涯 life;紹介 introduc;照会 inquir;商会 company;商会 trading;消化 digest;消火 extinguish
消費 consum;勝利 win|won|victor;処理 process|treat|dispos|handl;衝突 clash|collid|collision;承認 approv|recogni;証人 witness;商人 merchant;小児 child
情報 information|intelligence|data;条約 treat|convention;乗客 passenger;上昇 ris|increas|climb;状況 situation|condition|status;上京 tokyo;浄化 purif
処分 punish|dispos|disciplin;署名 sign;書名 title;所有 own|possess;史料 document;資料 document|material|data;飼料 feed;進行 progress;振興 promot;新興 emerging;侵攻 invad|invasion;親交 friend
審議 deliberat|debat;真偽 truth;新型 new;人権 human rights;人件 personnel;人工 artificial;人口 population;申請 appl|request;新生 new|reborn;神聖 holy|sacred
信任 confiden;新任 new;侵入 intru|trespass|break-in|hack;進入 enter|entry;水害 flood;推計 estimat
政権 government|administration|power;制限 limit|restrict;制裁 sanction;精細 detail;政策 polic;制作 produc;製作 produc|mak;生産 produc|manufactur;清算 liquidat|settle;精算 pay
政治 politic;正式 formal|official;整備 maintenance|develop|improv;警備 guard|security;性 sex|gender;声 voice;製 made;制 system;税 tax;勢 force
選挙 election|vote|poll;占拠 occup|seiz;戦争 war;船長 captain;全焼 burn|destroy;全勝 undefeated|win all;選手 player|athlete;戦車 tank;専門 expert|special
増加 increas|ris;造花 flower;総合 comprehensive|general|integrat;相互 mutual|reciprocal|each other;捜査 investigat|probe|search;操作 operat|manipulat|handl;訴訟 lawsuit|suit|litigation;遡上 upstream
大会 tournament|convention|rally;退会 leav;対応 respon|deal|cop;大国 power;対策 measure|counter;代表 represent|leader|head|delegat;台 unit|machine|vehicle|taiwan;代 generation|era;隊 unit|corps|forc|troop
逮捕 arrest;大砲 cannon;対立 confront|conflict|oppos;対話 dialogue|dialog|talk;退陣 resign|step down;対人 person;打撃 blow|hit;地位 status;地域 region|area|local
調査 investigat|survey|probe|research|poll;庁舎 building|office;調整 adjust|arrang|coordinat;挑戦 challeng;朝鮮 korea;中止 cancel|suspend|halt|stop;注視 watch;中東 middle east;追加 addition
通貨 currenc;通過 pass;通信 communic|telecom|news;停止 stop|suspend|halt;提示 present|show;低下 fall|declin|drop;定価 price;提案 propos;抵抗 resist
天候 weather;転向 convert;電気 electric;伝記 biograph;電力 power|electric;同意 agree|consent;統一 unif|unified;投資 invest;闘志 fight;投票 vot|poll|ballot;統計 statistic
党 party;島 island;塔 tower;当選 elect|win|won;当然 natural;討論 debat;登録 regist;独立 independen;逃走 escap|flee|fled;闘争 struggle;土砂 landslide|mud;突破 top|exceed|surpass|break
難民 refugee;日程 schedul;入札 bid;任期 term;人気 popular;認知 recogni|dementia;年金 pension;燃料 fuel;農業 agricultur|farm
派 faction;賠償 compensat|damages|reparation;配備 deploy;廃止 abolish|scrap;排出 emission|emit;輩出 produc;輪 ring;爆発 explo|erupt|blast;爆弾 bomb
発表 announc|release|unveil;発砲 shoot|fire|shot;判決 ruling|verdict|sentence|judgment;犯罪 crime|criminal;反対 oppos|against|protest;販売 sale|sell;反発 backlash|protest|oppos|react;半島 peninsula
被害 damage|victim;非難 condemn|criti|denounc;避難 evacuat|shelter|flee;飛行 flight|fly;非行 delinquen;批准 ratif;批判 criti;秘密 secret;表明 announc|express|declar;病院 hospital
部隊 troop|unit|force;舞台 stage;武力 force;不正 fraud|illegal|unauthori|irregular;負債 debt;復興 reconstruct|recover|rebuild;復旧 restor;普及 spread;物価 price
平和 peace;変更 chang;偏向 bias;編成 form|compil|organi;返済 repay;防衛 defen;貿易 trade;放棄 abandon|renounc;法規 law;報酬 pay|remunerat|compensation|reward;補修 repair|maintenance
保守 conservativ|maintenance;放送 broadcast;包装 packag|wrap;報道 report|news|media|press;歩道 sidewalk;補正 supplementary|extra;法制 legislat|legal;放射 radi;防止 prevent;帽子 hat|cap;訪問 visit;法令 law
保険 insur;保健 health;本部 headquarter;密輸 smuggl;民主 democra;民間 private|civilian;無罪 not guilty|acquit|innocent;問題 issue|problem|question|scandal
約束 promise|pledg;予算 budget;予選 qualif|preliminar;余震 aftershock;与党 ruling|coalition;野党 opposition;輸出 export;輸入 import;容疑 suspic|suspect|charge|alleg;養護 care;用語 term;擁護 defend
要求 demand|request;要請 request|urg|ask|call;養成 train;陽性 positive;容易 easy|facilitat|easier;用意 prepar;用地 site|land;幼稚 child|kindergarten;領土 territor;両 both
離脱 leav|withdraw|exit|quit;流出 leak|outflow|drain;料金 fee|charge|fare|price;両国 two countries|both countries|bilateral;旅行 travel|tour|trip;臨時 extraordinary|temporar|special;連立 coalition;労働 labor|labour|work
`

export interface HeadlineWord {
  readonly surface: string
  readonly english: RegExp
}

export const HEADLINE_WORDS: readonly HeadlineWord[] = TABLE.trim()
  .split(/[;\n]/u)
  .map(entry => {
    const gap = entry.indexOf(' ')
    return { surface: entry.slice(0, gap), english: new RegExp(`\\b(?:${entry.slice(gap + 1)})`, 'iu') }
  })

/** Lists for cutting Chinese as UD Chinese-GSD does; characters unless a list says words. */

export const NUMERALS = '零〇一二三四五六七八九十百千万亿两几'
/** Measure words; what stands behind a numeral and is not here makes a word with it. */
export const MEASURES =
  '个位名种项件次年月日天周处部支队条张座栋层块面辆代类道段家首集季岁间本只头匹架艘节场届期番级重号楼所把根颗粒股群套副幅份批门片篇句声步口杯瓶盒袋包箱滴朵棵株封枚顶台排列组对双伙宗笔元角分吨克米秒里尺寸亩人者国军岸侧端地校题事巴'
/** Words that begin like a number and its measure, or like 这 and 那 before one. */
export const NOT_MEASURED = new Set(
  '一些 一样 一直 一起 一般 一切 一定 一旦 一边 一时 一生 一致 一带 一同 一共 一向 一律 一并 一再 一世 二世 三世 十分 四周 三井 万一 千万 百分 一面 一度 一半 一点 一下 一行 十月 百姓 一道 一流 一号 一家 四面 这里 那里 这些 那些 这边 那边 这时 那时 这么 那么 这样 那样 一口 一对 一把'.split(
    ' ',
  ),
)

/** Adverbs, conjunctions and prepositions in which 于, 为 and 自 are no word of their own. */
export const WHOLE_BEFORE_COVERB = new Set(
  '由于 关于 对于 至于 终于 鉴于 基于 过于 于是 认为 因为 较为 更为 身为 行为 以为 极为 颇为 最为 尤为 人为 何为 稍为 略为 甚为 大为 各自 亲自 独自 私自 擅自 暗自'.split(
    ' ',
  ),
)

/** Words that the treebank takes for two: cut behind the first character. */
export const CUT_AFTER_FIRST = new Set(
  `还有 共有 各有 竟有 均有 有人 有着 除了 随着 向着 因此 为此 及其 之一 为止 予以 得以 将会 还要 只能 只是 正如 变得 又称 另一 所在 所辖 所属 所需 所得 所示 这一 那一 同一
  名为 分为 称为 视为 成为 作为 改为 列为 定为 设为 译为 升为 评为 誉为 来自 源自 出自 国有 为准 另一方面 来说 并未 并于 可达 任一 有所 处在 留在 位在 住在 坐在 放在 建在 落在 站在 葬在 设在`.split(
    /\s+/u,
  ),
)

/** In front of a whole word of two characters. */
export const PREFIXES = '总大小女新老副反无非多古低高前半超亚准次亲抗防泛双单各全最原县省市'
/** Behind a whole word of two or more characters. */
export const SUFFIXES =
  '学市区国型台者党队军省庙道级会车卿语剧界馆路机电局商品业化层场素病膜理人度线坊河县湖山项剂洲节郡家论部物厅湾桥感率季奖式街性士史岛站群邦棚室赛圈所座期厂族力版门时院署量能官器洋区乡镇村社司团校系科目类法权罪费税金款表书报刊志集片曲歌舞派教宗寺塔宫殿城堡墙园林木花草果树鱼鸟兽虫菌石矿油气水火药酒茶饭菜店铺行号员长手工匠师生民众奴王帝后妃州港海峡湖滩床体质液层带圈仪表盘板棒管炉灯镜枪炮弹船舰艇机队组班营团旅师军制观点説说案图谱号码词句音符型款类种属目纲门界代年月日处股科司委办'

/** Places, behind a name of any length. */
export const PLACE_SUFFIXES = '市省县区州郡镇乡村路街河湖海洋岛山湾港洲桥国族'
export const PLACE_WORDS = new Set(
  '大学 帝国 盆地 沙漠 群岛 地区 半岛 平原 高原 王国 海峡 分校 公司 学院 山脉 车站 机场 军区 时报 银行 自治'.split(
    ' ',
  ),
)

/** Words that look like compounds and are not. */
export const WHOLE = new Set(
  '平方公里 平方千米 平方英里 立方米 越来越 差不多 中小型 无厘头 上下行 不得不 巴不得 了不起 对不起 看起来 没关系'.split(
    ' ',
  ),
)

/** Adjectives that a degree adverb makes one word with. */
export const DEGREE_ADJECTIVES = '多少大小高低长短强弱快慢好坏难易早晚远近深浅重轻新旧佳差'

/** Nationalities in one character, and what they stand before. */
export const NATIONS = '英美法德俄日中韩苏汉宋明清唐元蒙藏满意西葡希拉梵越泰'
export const OF_NATIONS = '军文语'

export const SURNAMES =
  '习王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺'

/** Characters that transliterate foreign names (Xinhua's tables, the commonest). */
export const TRANSLITERATION =
  '阿埃艾安昂奥巴白拜班邦保堡鲍贝本比彼宾波玻伯博勃布查察楚茨慈达戴丹道德登邓狄迪蒂丁顿杜多恩尔法凡范菲费芬冯佛夫弗福富盖甘冈戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾迦简杰捷金津京喀卡开凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾蕊黎里理利力历立丽莉连列烈林琳留琉龙隆卢鲁露伦罗洛略马玛迈麦曼芒毛梅蒙孟米密缅敏摩莫默姆木穆内纳娜南瑙嫩尼涅宁纽农努诺欧帕派潘庞培佩彭皮匹平泊珀普奇齐契乔切钦琴丘琼热仁荣瑞若撒萨塞赛桑瑟森沙莎绍舍申圣什施史士舒朔丝司斯松苏索塔太泰坦汤唐陶特提田廷图土托陀瓦万旺威韦维伟魏温翁沃乌吾武西希锡喜夏肖谢辛欣雄休许逊雅亚扬耶叶伊依易因英尤于约扎詹占珍芝治兹祖佐佩娅妮黛萝翠绿蒂薇洁姬露'

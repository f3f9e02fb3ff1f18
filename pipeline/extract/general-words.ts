import type { WritingLang } from '../link/writings.ts'

/**
 * Words of everyday prose, written down for this purpose: what no glossary lists alone, whatever its field. They may stand
 * inside a term, unless {@link LOOSE} has them too.
 */
const GENERAL: Readonly<Record<WritingLang, string>> = {
  en: `ability access action automation code command communication data default documentation edit exercise
    expose helper identity mode page program programming scale transition tutorial model watch absence action activity addition advantage advice aim amount answer approach area argument aspect assumption attempt attention
    author background balance base basis beginning behavior behaviour benefit bit body bottom call care case category cause center chance change
    chapter character choice circumstance class clue collection column combination comment common comparison concept concern conclusion condition
    connection consequence consideration content contrast correct cost count couple course current date day deal decision definition degree demand
    description desire detail development difference difficulty direction discussion distance document doubt due ease edge effect effort element
    end ending environment error event evidence example exception existence expectation experience explanation extent fact factor failure feature feedback
    field figure fit focus following form format front full function future gain general goal group guide half hand handle head help high hint hour
    idea impact importance increase individual information instance instruction intent intention interest introduction issue item job keep key kind
    knowledge lack language last leader learn left length letter level life limit line link list little location look lot low main majority manner
    matter meaning means measure member mention method middle mind minute mistake moment month move name nature need new next note notice notion number
    object occasion offer old opinion option order origin output outcome overview own page paragraph part participant party past pattern people percent percentage
    period person perspective phase phrase picture piece place plan play point portion position possibility practice preference presence present
    prevent principle problem procedure process product progress project property proposal public purpose quality question range rate read reader reading reason
    reference regard relation relationship remainder report request requirement resource rest result return review right risk role rule run same scenario scope search
    section selection sense sentence sequence series set share show side sign similar situation size solution sort source space stage start starting state statement
    status step stop story strategy strength structure study stuff style subject success suggestion sum summary support sure system table talk task tell term test text
    theme thing think thought time tip title today tool top topic total track trouble try turn type understanding unit update usage use user using value variety
    version view way week while whole will wish word work world writing year yes`,
  ja: `あと いくつか うち かぎり こと ころ ため ところ とおり とき ほか ほう まま もの よう わけ 以上 以下 以外 以降 以前 以内 一部 一覧 一つ 一般 一般的 一方 今回 今後 意味 位置 影響
    下記 仮 可能 可能性 概要 画面 回 確認 各 関係 完了 開始 箇所 基本 機能 期間 記述 記載 規模 逆 共通 近年 結果 件 原因 現在 個 個別 個々 後 効果 構成 項目 合計 今 最後 最初 最大 最小 最新 最終 作業 作成
    削除 参照 参考 指定 時 時間 時点 次 自身 自体 自分 実際 実行 実施 事項 質問 種類 手順 手段 使用 終了 集 重要 順 順番 処理 初 所 詳細 上 上記 条件 状況 状態 場合 場所 情報 推奨 数 図 説明 設定 選択
    全て 全体 前 前提 全部 相当 総 他 多く 対応 対象 代わり 大半 段階 単位 中 注 注意 追加 通り 通常 提供 適用 的 点 動作 動的 同じ 同時 同様 特定 特徴 内 内容 名 名前 中身 為 年 日 月 場面 必須 必要 表 表示 不要
    部分 分 複数 変更 別 方 方向 方式 方法 保存 本 毎 前述 未満 名称 明示 目的 問題 役割 有効 無効 用 要素 理由 利用 利点 両方 例 例外 例示 割合 サポート チェック ケース タイプ パターン ポイント レベル 値`,
  'zh-Hans': `一个 一些 一般 一部分 一样 上 上下 上述 下 下面 不同 个 中 之前 之后 事 事情 事项 人 人们 介绍 以上 以下 以前 以后 任何 任务 位置 作用 使用 例 例子 例如 信息 允许 全部 其中 其他 其它
    具体 内 内容 写 几 分 列 列表 创建 别 删除 利用 别的 前 前面 办法 功能 加 动作 包含 包括 区别 单独 单个 原因 参考 发生 各 各种 名 名字 名称 后 后面 否则 含义 启动 命令 问题 因 因素 图 地方 场合 场景 处 处理
    多 多个 大 大小 大多 大量 好处 如何 如下 存在 完成 完整 实例 实际 实现 对象 导致 小 小时 属性 工具 工作 年 开始 引 形式 影响 得到 必须 情况 情形 情景 意味 意义 或 所有 所需 手动 打开 执行 指 指定 指令 按照 描述 提供
    操作 支持 改变 文 文本 文档 方 方便 方式 方法 方面 时 时候 时间 是否 显示 普通 更多 更新 最后 最大 最小 最新 月 有关 期间 期 未来 本 本文 机会 来源 条件 某些 样子 格式 检查 概念 概述 步骤 每个 比例 没有 注意 添加
    点 状态 现在 理由 用 用户 用途 由 目标 目的 直接 相关 看 示例 种 种类 程度 类 类型 系统 级别 练习 组 组成 结果 结束 结构 给 编写 网 者 范围 行 行为 要求 规则 规定 角度 解决 计划 讨论 设置 设计 访问 该 详细 说明 请求
    负责 资料 起 足够 路 输出 过程 运行 返回 进行 选择 选项 通常 通过 途径 部 部分 里 重要 错误 长度 阶段 项 项目 顺序 额外 风险 首先 默认 值 只 可 可能 可能性 能力 需求 需要 章节 变化 差异 优点 缺点 原则 整个 整体`,
  ko: `가능 가능성 각 각각 간 개 개념 개수 개요 거 것 경우 결과 계획 고려 과정 관계 관련 구성 구조 구현 규칙 그림 기간 기능 기본 기준 기타 나머지 내 내부 내용 년 날 다른 다음 단계 단위 대부분 대상 대신 데 도구 도움 동작 동안 동일 뒤
    때 때문 또는 로컬 리스트 마지막 만큼 말 명 명령 모두 모든 목록 목적 목표 무엇 문서 문제 바 발생 방법 방식 버전 번 번째 범위 변경 별 보기 부분 분 비교 사람 사용 사용자 사이 사항 삭제 상태 상황 새 생각 생성 선택 설명 설정 세부 속성 수
    수행 순서 시 시간 시작 시점 실제 실행 아래 안 앞 여기 여러 역할 연결 영향 예 예시 예제 오류 옵션 완료 외 외부 요구 요소 요약 요청 원인 월 위 위치 유형 의미 이름 이상 이용 이유 이전 이하 이후 일 일반 일부 일치 입력 자신 자체 작성 작업 장점 저장 적용
    전 전체 점 정도 정보 정의 제거 제공 조건 조회 존재 종료 종류 주의 중 중요 지원 지정 직접 질문 차이 참고 참조 처리 첫 최대 최소 최신 추가 출력 측면 크기 키 통해 특성 특정 파트 페이지 포함 표 표시 필요 하나 하위 한 항목 해결 해당 행동 현재 형식 형태 확인 활용 값 단일`,
}

/** Words that say which or how many, not what kind: with them at its beginning no term begins. */
const LOOSE: Readonly<Record<WritingLang, string>> = {
  en: `able above absent actual additional alone already alternative another any appropriate apparent available aware bad basic best better big
    brief careful certain clear closest common complete corresponding correct current desired different difficult due earlier early easy eligible empty enough entire
    equivalent essential exact existing explicit extra famous few final fine first following former free fresh frequent full further general given good great
    half happy hard helpful high higher highest huge ideal identical immediate important individual initial inner intended interesting just key known large larger last late later
    latest least less likely little long longer lot low lower lowest main major many matching maximum mere minimum minor modern more most much multiple
    mutual near necessary needed new newer next nice normal notable numerous obvious occasional old older only opposite optional ordinary original other outer overall own particular past possible
    potential preceding preferred present previous primary prior proper quick rare ready real reasonable recent recommended regular related relative relevant remaining required respective
    responsible right safe same second secondary separate serious several severe short significant similar simple single slow small smaller special specific specified
    still strong subsequent such sufficient suitable sure third total true typical unable underlying unique unnecessary unusual upcoming updated useful usual valid
    various very whole wrong using including based see let note following depending according etc e.g i.e please click happening whose via per vs
    containing having being doing making getting giving taking going coming becoming causing allowing providing showing starting trying looking keeping
    is are was were be been has have had does do did can could should would may might must will`,
  ja: `各 本 当 同 他 全 約 毎 その この あの どの 次 前 後 今 最 諸 数 該当 上記 下記 以下 以上 任意 複数 特定 一部 別 別々 同じ 同様 必要 可能 様々 さまざま 新た 既存 既定 現在 通常 適切 重要 簡単 単純 単一`,
  'zh-Hans': `各 本 该 此 某 每 另 其 同 全 新 旧 多 几 一些 某些 这些 那些 所有 各个 各种 每个 多个 单个 任何 其他 其它 另外 相同 不同 相应 对应 上述 下述 以下 以上 特定 指定 给定 使用 通过 进行 创建 包含 包括 允许 需要 提供
    删除 查看 运行 设置 支持 表示 导致 成为 作为 具有 没有 位于 属于 用于 用来 可用 可能 是否 如何 什么 我们 你们 他们 确保 例如 比如 请 请求 让 使 令 把 被 给 对 向 从 到 做 用 有 无法 能够 添加 更改 修改 显示 获取 返回 想要 尝试 参阅 参见 阅读 了解 描述 介绍 实现 编写 采用 要求 建议 列出 存在 发生 完成 开始 停止`,
  ko: `각 각각 이 그 저 본 해당 모든 여러 다른 새 첫 다음 이전 현재 특정 동일 같은 기존 단일 주요 필요 가능 아래 위 위의 일부 전체 추가 실제`,
}

const setsOf = (
  lists: Readonly<Record<WritingLang, string>>,
): Readonly<Record<WritingLang, ReadonlySet<string>>> => ({
  en: new Set(lists.en.split(/\s+/u)),
  ja: new Set(lists.ja.split(/\s+/u)),
  'zh-Hans': new Set(lists['zh-Hans'].split(/\s+/u)),
  ko: new Set(lists.ko.split(/\s+/u)),
})

export const GENERAL_WORDS = setsOf(GENERAL)
export const LOOSE_WORDS = setsOf(LOOSE)

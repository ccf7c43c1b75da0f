<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountLabels</name>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 位数字</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分行</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Savings</source>
        <extracomment>A kind of bank account.</extracomment>
        <translation>储蓄账户</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>A kind of bank account.</extracomment>
        <translation>往来账户</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a menu that lies in another: &quot;Colours: Dark&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CustomerSteps</name>
    <message>
        <source>If the customer has not paid yet, read this out:</source>
        <translation>如果客户尚未付款，请向客户念出：</translation>
    </message>
    <message>
        <source>The customer has not paid yet. Read this out:</source>
        <translation>客户尚未付款。请向客户念出：</translation>
    </message>
    <message>
        <source>Go to any Bancolombia point (corresponsal), tell the numbers below, and pay in cash.</source>
        <translation>前往任一 Bancolombia 代理点（corresponsal），报出下面的号码并支付现金。</translation>
    </message>
    <message>
        <source>Go to any Bancolombia point (corresponsal), tell the numbers below, and pay %1 in cash.</source>
        <translation>前往任一 Bancolombia 代理点（corresponsal），报出下面的号码并支付现金 %1。</translation>
    </message>
    <message>
        <source>Agreement code</source>
        <translation>业务协议代码</translation>
    </message>
    <message>
        <source>Payment intention</source>
        <translation>支付意向标识符</translation>
    </message>
    <message>
        <source>Pay in cash at a PayCash point with this reference number.</source>
        <translation>在 PayCash 付款点凭此参考号支付现金。</translation>
    </message>
    <message>
        <source>Pay %1 in cash at a PayCash point with this reference number.</source>
        <translation>在 PayCash 付款点凭此参考号支付现金 %1。</translation>
    </message>
    <message>
        <source>PayCash reference</source>
        <translation>PayCash 参考号</translation>
    </message>
    <message>
        <source>To be paid before (Mexico City date)</source>
        <translation>付款截止（墨西哥城日期）</translation>
    </message>
    <message>
        <source>Open this address and finish the payment there.</source>
        <translation>打开此网址，在那里完成付款。</translation>
    </message>
    <message>
        <source>Address to pay at</source>
        <translation>付款网址</translation>
    </message>
</context>
<context>
    <name>DecisionOffer</name>
    <message>
        <source>All sending was stopped by %1 on %2: %3</source>
        <translation>%1 已于 %2 停止全部发送：%3</translation>
    </message>
    <message>
        <source>Two are needed because of: %1.</source>
        <translation>需要两人批准，原因：%1。</translation>
    </message>
    <message>
        <source>You have approved it. Another person has to approve it as well.</source>
        <translation>您已批准。还须由另一人批准。</translation>
    </message>
    <message>
        <source>It needs two approvals. Yours is the first; another person approves and sends it.</source>
        <translation>需要两人批准。您是第一位；另一人批准并发送。</translation>
    </message>
    <message>
        <source>You can read everything here. Only a supervisor decides.</source>
        <translation>您可以查看这里的全部内容，但只有主管可以决定。</translation>
    </message>
    <message>
        <source>You asked for this refund; somebody else has to approve it.</source>
        <translation>这笔退款是您申请的，须由他人批准。</translation>
    </message>
    <message>
        <source>Tick every warning above before you approve. Open: %1.</source>
        <translation>批准前请勾选上面的每一条警告。尚未勾选：%1。</translation>
    </message>
    <message>
        <source>You can read everything here. Only a supervisor sends.</source>
        <translation>您可以查看这里的全部内容，但只有主管可以发送。</translation>
    </message>
    <message>
        <source>Something says that the gateway has it, so it is not sent again. Check how it stands, or close it with the gateway&apos;s written statement.</source>
        <translation>有迹象表明网关已有该退款，因此不再发送。请核查其状态，或凭网关的书面说明将其关闭。</translation>
    </message>
    <message>
        <source>You have said that it was not executed. A second supervisor has to say the same to close it.</source>
        <translation>您已声明该退款未执行。须由第二位主管作同样声明才能关闭。</translation>
    </message>
</context>
<context>
    <name>EarlierRefunds</name>
    <message>
        <source>%1 · %2 · %3 · %4 · %5</source>
        <extracomment>Id, amount, state, date, beneficiary of another refund.</extracomment>
        <translation>%1 · %2 · %3 · %4 · %5</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Correct what was entered.</source>
        <translation>请更正所输入的内容。</translation>
    </message>
    <message>
        <source>Check the key and try again.</source>
        <translation>请检查编号后重试。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>请稍等一分钟后重试。</translation>
    </message>
    <message>
        <source>What the gateway answered says why.</source>
        <translation>原因见网关的答复。</translation>
    </message>
    <message>
        <source>Tell whoever looks after the connection to the gateway.</source>
        <translation>请告知负责网关连接的人员。</translation>
    </message>
    <message>
        <source>Read it again to see how it stands.</source>
        <translation>请重新读取，查看其状态。</translation>
    </message>
    <message>
        <source>Do not ask for another refund. Check how this one stands.</source>
        <translation>请勿另行申请退款。请核查这一笔的状态。</translation>
    </message>
    <message>
        <source>A supervisor can send it again.</source>
        <translation>主管可以再次发送。</translation>
    </message>
    <message>
        <source>Make sure that the disk is not full and the folder may be written, then try again.</source>
        <translation>请确认磁盘未满且文件夹可写，然后重试。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer and try again.</source>
        <translation>请解锁本机的钥匙串后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>The gateway keeps this text with the refund.</source>
        <translation>网关会将此文字与退款一并保存。</translation>
    </message>
    <message>
        <source>Stays in the house: the gateway never sees it. May stay empty.</source>
        <translation>仅供内部使用：网关看不到。可以留空。</translation>
    </message>
    <message>
        <source>%1 · %2 digits</source>
        <translation>%1 · %2 位数字</translation>
    </message>
    <message>
        <source>The law names a day for withdrawals and reversals. May stay open.</source>
        <translation>法律对反悔退货和付款撤销规定了期限。可以不填。</translation>
    </message>
    <message>
        <source>Only where the bank asks for one. May stay empty.</source>
        <translation>仅在银行要求时填写。可以留空。</translation>
    </message>
    <message>
        <source>Same as the payer&apos;s.</source>
        <translation>与付款人一致。</translation>
    </message>
    <message>
        <source>Not the payer&apos;s. Payer: %1. Here: %2.</source>
        <translation>与付款人不一致。付款人：%1。此处：%2。</translation>
    </message>
</context>
<context>
    <name>GroundWords</name>
    <message>
        <source>Withdrawal (Ley 1480, art. 47)</source>
        <translation>反悔退货（Ley 1480，第 47 条）</translation>
    </message>
    <message>
        <source>Reversal of the payment (art. 51)</source>
        <translation>付款撤销（第 51 条）</translation>
    </message>
    <message>
        <source>Goodwill of the house</source>
        <translation>商家自愿补偿</translation>
    </message>
    <message>
        <source>%1, claimed on %2</source>
        <extracomment>%1 is the ground of a refund, %2 the day on which the customer asked.</extracomment>
        <translation>%1，提出日期 %2</translation>
    </message>
    <message>
        <source>%1, claimed on %2, due by %3</source>
        <extracomment>%1 is the ground of a refund, %2 the day on which the customer asked, %3 by when the law wants the money back.</extracomment>
        <translation>%1，提出日期 %2，期限 %3</translation>
    </message>
    <message>
        <source>due %1 · passed</source>
        <translation>期限 %1 · 已过</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>windows, network, SQL, pictures; linked at run time</source>
        <translation>窗口、网络、SQL、图像；运行时链接</translation>
    </message>
    <message>
        <source>secrets in the system&apos;s keychain</source>
        <translation>系统钥匙串中的机密</translation>
    </message>
    <message>
        <source>passwords, sealed data, random numbers</source>
        <translation>密码、密封数据、随机数</translation>
    </message>
    <message>
        <source>strict reading of JSON</source>
        <translation>严格读取 JSON</translation>
    </message>
    <message>
        <source>a value or an error</source>
        <translation>一个值或一个错误</translation>
    </message>
    <message>
        <source>a team&apos;s database</source>
        <translation>团队数据库</translation>
    </message>
    <message>
        <source>only in reintegro-inbox: its server</source>
        <translation>仅用于 reintegro-inbox：其服务器</translation>
    </message>
    <message>
        <source>a desk&apos;s own file, through Qt</source>
        <translation>工作台自己的文件，经由 Qt</translation>
    </message>
    <message>
        <source>encrypted connections, through Qt</source>
        <translation>加密连接，经由 Qt</translation>
    </message>
    <message>
        <source>the drawings</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>the QR code on receipts; linked at run time</source>
        <translation>凭证上的二维码；运行时链接</translation>
    </message>
</context>
<context>
    <name>LookupTrouble</name>
    <message>
        <source>The gateway knows no charge with the key %1.</source>
        <translation>网关没有编号为 %1 的付款。</translation>
    </message>
    <message>
        <source>The gateway does not let this desk look the charge up.</source>
        <translation>网关不允许本工作台查询该付款。</translation>
    </message>
    <message>
        <source>The gateway could not be reached.</source>
        <translation>无法连接到网关。</translation>
    </message>
    <message>
        <source>The gateway asks to wait.</source>
        <translation>网关要求等待。</translation>
    </message>
    <message>
        <source>The gateway refused to look the charge up.</source>
        <translation>网关拒绝查询该付款。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read.</source>
        <translation>无法读懂网关的答复。</translation>
    </message>
    <message>
        <source>The credentials are not at hand.</source>
        <translation>当前没有可用的凭据。</translation>
    </message>
    <message>
        <source>This desk&apos;s store could not be read.</source>
        <translation>无法读取本工作台的数据库。</translation>
    </message>
    <message>
        <source>The look-up was stopped.</source>
        <translation>查询已停止。</translation>
    </message>
    <message>
        <source>The charge could not be looked up.</source>
        <translation>无法查询该付款。</translation>
    </message>
    <message>
        <source>The key is the merchant&apos;s own id of the payment, with its exact capitals and hyphens. Payments of a PayCash reference that may be paid several times have keys of the gateway&apos;s own, which begin with ref_.</source>
        <translation>该编号是商家自己的付款编号，大小写和连字符须完全一致。可多次付款的 PayCash 参考号，其付款编号由网关生成，以 ref_ 开头。</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Do: check now; the desk also asks the gateway again by itself. If it stays so, ask the gateway&apos;s support about the refund key %1.
Do not: ask for another refund of this charge, or pay the customer in another way. The money may be on its way.</source>
        <translation>请做：立即核查；工作台也会自动再次向网关查询。如果一直如此，请就退款编号 %1 询问网关的客服。
请勿：为此付款另行申请退款，或以其他方式向客户付款。款项可能已在途中。</translation>
    </message>
    <message>
        <source>The desk asks the gateway again by itself until it has settled or failed.</source>
        <translation>工作台会自动再次向网关查询，直到退款结算或失败。</translation>
    </message>
    <message>
        <source>Sending again sends the same bytes under the same key.</source>
        <translation>再次发送会以同一编号发送完全相同的字节。</translation>
    </message>
    <message>
        <source>If the account was wrong, correct it: that makes a new request with a new approval.</source>
        <translation>如果账户有误，请更正：这会生成一份新的申请，须重新批准。</translation>
    </message>
    <message>
        <source>%1 rejected it: %2</source>
        <translation>%1 已驳回：%2</translation>
    </message>
    <message>
        <source>%1 withdrew it.</source>
        <translation>%1 已撤回。</translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation>%1 已批准。</translation>
    </message>
    <message>
        <source>Signs that the gateway has it</source>
        <translation>表明网关已有该退款的迹象</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A date with the time of day, and what was seen then.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 said on %2 that it was not executed: %3</source>
        <extracomment>A person, a date with the time of day, and that person&apos;s words.</extracomment>
        <translation>%1 于 %2 声明该退款未执行：%3</translation>
    </message>
    <message>
        <source>It counts as failed once a second supervisor says the same.</source>
        <translation>待第二位主管作同样声明后，该退款即计为失败。</translation>
    </message>
    <message>
        <source>%1 approved it with a password that %2 had set and %1 had not changed yet.</source>
        <translation>%1 已批准，但所用密码由 %2 设置，%1 当时尚未修改。</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>Accounts at Banco de Bogotá have up to 9 digits; %1 has %2. Check it with the customer.</source>
        <translation>Banco de Bogotá 的账号最多 9 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>Accounts at Banco Popular have up to 12 digits; %1 has %2. Check it with the customer.</source>
        <translation>Banco Popular 的账号最多 12 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>Accounts at Bancolombia have up to 11 digits; %1 has %2. Check it with the customer.</source>
        <translation>Bancolombia 的账号最多 11 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>Accounts at BBVA have 9, 10, 16 or 20 digits; %1 has %2. Check it with the customer.</source>
        <translation>BBVA 的账号为 9、10、16 或 20 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>Accounts at Banco Caja Social have 12 digits; %1 has %2. Check it with the customer.</source>
        <translation>Banco Caja Social 的账号为 12 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>Accounts at Banco Agrario have 11 digits; %1 has %2. Check it with the customer.</source>
        <translation>Banco Agrario 的账号为 11 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>Accounts at Davivienda have 12 or 16 digits; %1 has %2. Check it with the customer.</source>
        <translation>Davivienda 的账号为 12 或 16 位；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>An account at %1 is a mobile number: 10 digits that start with 3. %2 is none. Check it with the customer.</source>
        <translation>%1 的账号是手机号码：以 3 开头的 10 位数字。%2 不是。请与客户核对。</translation>
    </message>
    <message>
        <source>Account numbers have 3 to 18 digits; %1 has %2. Check it with the customer.</source>
        <translation>账号为 3 至 18 位数字；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>%1 has only the four-digit code %2, while three digits are expected. It is sent with four.</source>
        <translation>%1 只有四位代码 %2，而此处要求三位。将按四位发送。</translation>
    </message>
    <message>
        <source>%1 has only the three-digit code %2, while four digits are expected. It is sent with three.</source>
        <translation>%1 只有三位代码 %2，而此处要求四位。将按三位发送。</translation>
    </message>
    <message>
        <source>Enter the account number.</source>
        <translation>请输入账号。</translation>
    </message>
    <message>
        <source>An account number has only digits; blanks and hyphens are dropped.</source>
        <translation>账号只能是数字；空格和连字符会被去掉。</translation>
    </message>
    <message>
        <source>Choose the bank, or type its code.</source>
        <translation>请选择银行，或输入其代码。</translation>
    </message>
    <message>
        <source>“%1” is neither one bank of the list nor a code of 3 or 4 digits. Choose a bank from the suggestions, or type its code.</source>
        <translation>“%1”既不是列表中的某一家银行，也不是 3 位或 4 位的代码。请从建议中选择银行，或输入其代码。</translation>
    </message>
    <message>
        <source>The bank code %1 is not in the list. It is sent as it was typed. Check it with the customer.</source>
        <translation>银行代码 %1 不在列表中，将按输入的内容发送。请与客户核对。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list has %2 fields where four belong.</source>
        <translation>银行列表第 %1 行有 %2 个字段，应为四个。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list: “%2” is not a code of three digits.</source>
        <translation>银行列表第 %1 行：“%2”不是三位数字的代码。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list: “%2” is not a code of four digits.</source>
        <translation>银行列表第 %1 行：“%2”不是四位数字的代码。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list has no code.</source>
        <translation>银行列表第 %1 行没有代码。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list has no name.</source>
        <translation>银行列表第 %1 行没有名称。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list is not “code3,code4,name,note”.</source>
        <translation>银行列表第 %1 行不是“code3,code4,name,note”。</translation>
    </message>
    <message>
        <source>Line %1 of the bank list: the code %2 was there before.</source>
        <translation>银行列表第 %1 行：代码 %2 前面已出现过。</translation>
    </message>
    <message>
        <source>Enter the name of the account holder.</source>
        <translation>请输入户名。</translation>
    </message>
    <message>
        <source>The gateway accepts only the letters A to Z, digits and blanks; nothing is left of “%1”. Type the name as the bank writes it.</source>
        <translation>网关只接受字母 A 至 Z、数字和空格；“%1”没有可用的字符。请按银行的写法输入户名。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a field that does not begin with one.</source>
        <translation>第 %1 行：引号出现在不以引号开头的字段中。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <translation>第 %1 行：引号没有闭合。</translation>
    </message>
    <message>
        <source>Line %1: something follows after a closing quotation mark.</source>
        <translation>第 %1 行：闭合引号之后还有内容。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>该文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>请将其另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>A CE has only digits and the letters A to Z. Type it without other signs.</source>
        <translation>CE 只含数字和字母 A 至 Z。请勿输入其他符号。</translation>
    </message>
    <message>
        <source>CE %1</source>
        <translation>CE %1</translation>
    </message>
    <message>
        <source>A CE usually has 6 to 10 digits or letters; %1 has %2. Check it with the customer.</source>
        <translation>CE 通常有 6 至 10 位数字或字母；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>NIT %1, check digit %2</source>
        <translation>NIT %1，校验位 %2</translation>
    </message>
    <message>
        <source>A NIT usually has 9 digits and a check digit; %1 has %2 digits. Check it with the customer.</source>
        <translation>NIT 通常有 9 位数字和一位校验位；%1 有 %2 位数字。请与客户核对。</translation>
    </message>
    <message>
        <source>A NIT is digits, then one check digit after a hyphen, such as 900123456-8.</source>
        <translation>NIT 由数字、连字符和一位校验位组成，例如 900123456-8。</translation>
    </message>
    <message>
        <source>The check digit of NIT %1 is %2, not %3. Check the number with the customer.</source>
        <translation>NIT %1 的校验位是 %2，而不是 %3。请与客户核对号码。</translation>
    </message>
    <message>
        <source>NIT %1; its check digit would be %2</source>
        <translation>NIT %1；其校验位应为 %2</translation>
    </message>
    <message>
        <source>The NIT was typed without its check digit and is sent so. The full form would be %1-%2.</source>
        <translation>该 NIT 未输入校验位，将按此发送。完整形式为 %1-%2。</translation>
    </message>
    <message>
        <source>NIT %1</source>
        <translation>NIT %1</translation>
    </message>
    <message>
        <source>The last digit of NIT %1 is not the check digit of %2, which would be %3. It is sent as it was typed. Check the number with the customer.</source>
        <translation>NIT %1 的最后一位不是 %2 的校验位（应为 %3）。将按输入的内容发送。请与客户核对号码。</translation>
    </message>
    <message>
        <source>A NIT has only digits, and one hyphen before its check digit, such as 900123456-8.</source>
        <translation>NIT 只含数字，校验位之前有一个连字符，例如 900123456-8。</translation>
    </message>
    <message>
        <source>Enter the document number of the account holder.</source>
        <translation>请输入开户人的证件号码。</translation>
    </message>
    <message>
        <source>A CC has only digits. Type it without letters or hyphens.</source>
        <translation>CC 只含数字。请勿输入字母或连字符。</translation>
    </message>
    <message>
        <source>A CC usually has 6 to 10 digits; %1 has %2. Check it with the customer.</source>
        <translation>CC 通常有 6 至 10 位数字；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>CC %1</source>
        <translation>CC %1</translation>
    </message>
    <message>
        <source>A TI has only digits. Type it without letters or hyphens.</source>
        <translation>TI 只含数字。请勿输入字母或连字符。</translation>
    </message>
    <message>
        <source>A TI usually has 10 or 11 digits; %1 has %2. Check it with the customer.</source>
        <translation>TI 通常有 10 或 11 位数字；%1 有 %2 位。请与客户核对。</translation>
    </message>
    <message>
        <source>TI %1</source>
        <translation>TI %1</translation>
    </message>
    <message>
        <source>Enter an amount, such as 1.234.567,89.</source>
        <translation>请输入金额，例如 1.234.567,89。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as one amount. Write dots between thousands and a comma before at most two more digits, such as 1.234.567,89.</source>
        <translation>“%1”无法读成唯一的金额。请用点分隔千位，用逗号分隔最多两位小数，例如 1.234.567,89。</translation>
    </message>
    <message>
        <source>The gateway does not accept the access token that was pasted by hand; it may have ended.</source>
        <translation>网关不接受手工粘贴的访问令牌；它可能已失效。</translation>
    </message>
    <message>
        <source>An administrator can paste a new one.</source>
        <translation>管理员可以粘贴新的令牌。</translation>
    </message>
    <message>
        <source>No access token came in time.</source>
        <translation>未能及时取得访问令牌。</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a moment.</source>
        <translation>未发送任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>This profile has no credentials yet.</source>
        <translation>此配置尚无凭据。</translation>
    </message>
    <message>
        <source>An administrator can enter them.</source>
        <translation>管理员可以输入凭据。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and try again in a moment. Nothing was changed.</source>
        <translation>请检查本机的网络连接，稍后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>The call was stopped before an answer came.</source>
        <translation>调用在收到答复之前已停止。</translation>
    </message>
    <message>
        <source>No server has the name “%1”, or the network is down.</source>
        <translation>没有名为“%1”的服务器，或网络已断开。</translation>
    </message>
    <message>
        <source>The server “%1” does not accept connections.</source>
        <translation>服务器“%1”不接受连接。</translation>
    </message>
    <message>
        <source>The proxy of this machine could not be reached.</source>
        <translation>无法连接到本机的代理。</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off before a whole answer came.</source>
        <translation>与“%1”的连接在收到完整答复之前中断。</translation>
    </message>
    <message>
        <source>The server “%1” could not prove that it is the gateway, so nothing was sent to it.</source>
        <translation>服务器“%1”无法证明自己是网关，因此未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Check the date of this machine and the address in the profile. If both are right, somebody may be listening on this network: use another one.</source>
        <translation>请检查本机的日期和配置中的地址。如果两者都正确，可能有人在监听此网络：请换用其他网络。</translation>
    </message>
    <message>
        <source>The proxy of this machine asks for a password.</source>
        <translation>本机的代理要求密码。</translation>
    </message>
    <message>
        <source>Set the proxy&apos;s user and password in the system&apos;s settings.</source>
        <translation>请在系统设置中填写代理的用户和密码。</translation>
    </message>
    <message>
        <source>The server “%1” did not answer in time.</source>
        <translation>服务器“%1”未及时答复。</translation>
    </message>
    <message>
        <source>The answer is longer than any answer of the gateway and was not taken.</source>
        <translation>该答复比网关的任何答复都长，未予接收。</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>请检查配置中的地址。</translation>
    </message>
    <message>
        <source>The answer is compressed, although it was asked for plain, and cannot be read safely.</source>
        <translation>该答复经过压缩（尽管要求不压缩），无法安全读取。</translation>
    </message>
    <message>
        <source>The gateway asks to wait before the next call.</source>
        <translation>网关要求等待一段时间后再调用。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in about %1 s.</source>
        <translation>请在约 %1 秒后重试。</translation>
    </message>
    <message>
        <source>Try again in about %1 min.</source>
        <translation>请在约 %1 分钟后重试。</translation>
    </message>
    <message>
        <source>An administrator can enter the credentials of the profile again. An access token that was pasted by hand may have ended.</source>
        <translation>管理员可以重新输入此配置的凭据。手工粘贴的访问令牌可能已失效。</translation>
    </message>
    <message>
        <source>The gateway does not accept the credentials of this profile.</source>
        <translation>网关不接受此配置的凭据。</translation>
    </message>
    <message>
        <source>The gateway gives no access token for these credentials: “%1”.</source>
        <translation>网关不为这些凭据签发访问令牌：“%1”。</translation>
    </message>
    <message>
        <source>The gateway does not allow this call with these credentials: “%1”.</source>
        <translation>网关不允许用这些凭据进行此调用：“%1”。</translation>
    </message>
    <message>
        <source>The server “%1” does not know this call (HTTP 404).</source>
        <translation>服务器“%1”没有此调用（HTTP 404）。</translation>
    </message>
    <message>
        <source>The answer does not read like the gateway&apos;s own. Check the key and the addresses of the profile.</source>
        <translation>该答复不像网关自己的。请检查编号和配置中的地址。</translation>
    </message>
    <message>
        <source>The gateway knows no charge with this key.</source>
        <translation>网关没有此编号的付款。</translation>
    </message>
    <message>
        <source>Check the key with the customer; capital letters and dashes matter.</source>
        <translation>请与客户核对编号；大小写和连字符都要一致。</translation>
    </message>
    <message>
        <source>The gateway refuses this call (HTTP %1).</source>
        <translation>网关拒绝此调用（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway refuses this call: “%1” (HTTP %2).</source>
        <translation>网关拒绝此调用：“%1”（HTTP %2）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct what the gateway names.</source>
        <translation>未作任何更改。请更正网关指出的内容。</translation>
    </message>
    <message>
        <source>The server “%1” answered with HTTP %2, in words that are not the gateway&apos;s.</source>
        <translation>服务器“%1”以 HTTP %2 答复，其内容不是网关的。</translation>
    </message>
    <message>
        <source>Check the address in the profile and the proxy of this machine.</source>
        <translation>请检查配置中的地址和本机的代理。</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own (HTTP %1).</source>
        <translation>网关自身出现问题（HTTP %1）。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a few minutes.</source>
        <translation>未作任何更改。请过几分钟后重试。</translation>
    </message>
    <message>
        <source>The server “%1” sends us to another address. That was not followed, because the credentials must not go anywhere else.</source>
        <translation>服务器“%1”将我们转到另一个地址。未予跟随，因为凭据不得发往别处。</translation>
    </message>
    <message>
        <source>The request to cancel was sent, but no answer came that can be relied on. The charge may be cancelled or not.</source>
        <translation>取消请求已发出，但没有收到可以信赖的答复。该付款可能已取消，也可能没有。</translation>
    </message>
    <message>
        <source>Look the charge up again before you do anything else.</source>
        <translation>在做其他任何事之前，请重新查询该付款。</translation>
    </message>
    <message>
        <source>Nothing was sent: credentials may not go to the address of this profile.</source>
        <translation>未发送任何内容：凭据不得发往此配置的地址。</translation>
    </message>
    <message>
        <source>Give the profile an https address.</source>
        <translation>请为此配置填写 https 地址。</translation>
    </message>
    <message>
        <source>Nothing was sent: the access token or the API key holds blanks or characters that no request can carry.</source>
        <translation>未发送任何内容：访问令牌或 API 密钥含有空格或请求无法携带的字符。</translation>
    </message>
    <message>
        <source>Enter the credentials of this profile again.</source>
        <translation>请重新输入此配置的凭据。</translation>
    </message>
    <message>
        <source>The gateway answered about something else (“%1”) than was asked for.</source>
        <translation>网关答复的是别的内容（“%1”），而不是所询问的。</translation>
    </message>
    <message>
        <source>Do not rely on this answer. Try again; if it stays, tell the gateway&apos;s support.</source>
        <translation>请勿依据此答复。请重试；如果仍然如此，请告知网关的客服。</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a gateway.</source>
        <translation>“%1”不能作为网关的地址。</translation>
    </message>
    <message>
        <source>Give an https address without user name, “?” and “#”. Plain http is only for this machine itself (http://127.0.0.1 or http://[::1]).</source>
        <translation>请填写不含用户名、“?”和“#”的 https 地址。普通 http 只用于本机（http://127.0.0.1 或 http://[::1]）。</translation>
    </message>
    <message>
        <source>A profile of the kind “%1” has the gateway&apos;s own addresses.</source>
        <translation>类型为“%1”的配置使用网关自己的地址。</translation>
    </message>
    <message>
        <source>Leave the addresses out, or choose the kind “custom” for other ones.</source>
        <translation>请不要填写地址；如需其他地址，请选择“自定义”类型。</translation>
    </message>
    <message>
        <source>The profile “%1” needs the address of its gateway.</source>
        <translation>配置“%1”需要网关的地址。</translation>
    </message>
    <message>
        <source>Give the address of the API.</source>
        <translation>请填写 API 的地址。</translation>
    </message>
    <message>
        <source>The training gateway inside the program is for one desk and keeps its own file.</source>
        <translation>程序内的培训网关只供一个工作台使用，并有自己的文件。</translation>
    </message>
    <message>
        <source>Let a training gateway of its own run for the team (training serve) and give its --api.</source>
        <translation>请为团队运行单独的培训网关（training serve），并给出其 --api。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile.</source>
        <translation>“%1”不能作为配置的名称。</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters A–Z, digits, “.”, “_” and “-”, and start with a letter or a digit.</source>
        <translation>请使用 1 至 40 个字符：字母 A–Z、数字、“.”、“_”和“-”，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“%1” cannot be the address for notifications.</source>
        <translation>“%1”不能作为接收通知的地址。</translation>
    </message>
    <message>
        <source>Give a whole http or https address, or leave it empty.</source>
        <translation>请填写完整的 http 或 https 地址，或留空。</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written, and that the disk is not full.</source>
        <translation>请检查文件夹存在且可写，磁盘未满。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有名为“%1”的配置。</translation>
    </message>
    <message>
        <source>Choose one of the profiles that are listed.</source>
        <translation>请从列出的配置中选择。</translation>
    </message>
    <message>
        <source>The settings in “%1” could not be read or written.</source>
        <translation>无法读取或写入“%1”中的设置。</translation>
    </message>
    <message>
        <source>The profile “%1” has no kind.</source>
        <translation>配置“%1”没有类型。</translation>
    </message>
    <message>
        <source>The settings in “%1” are locked by another program.</source>
        <translation>“%1”中的设置被另一个程序锁定。</translation>
    </message>
    <message>
        <source>The settings in “%1” could not be written.</source>
        <translation>无法写入“%1”中的设置。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>已有名为“%1”的配置。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that profile first.</source>
        <translation>请使用其他名称，或先删除该配置。</translation>
    </message>
    <message>
        <source>Signatures cannot be checked here: this gateway was connected with a pasted token, and they are made with the client secret.</source>
        <translation>这里无法检查签名：此网关是用粘贴的令牌连接的，而签名用客户端密钥生成。</translation>
    </message>
    <message>
        <source>Leave the signature out: the gateway is asked in any case.</source>
        <translation>请不要填写签名：无论如何都会向网关查询。</translation>
    </message>
    <message>
        <source>Write it as postgresql://server:5432/database. Nobody&apos;s password belongs in it.</source>
        <translation>请写成 postgresql://server:5432/database。其中不得含有任何人的密码。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s database carries a password.</source>
        <translation>团队数据库的地址中含有密码。</translation>
    </message>
    <message>
        <source>“%1” in the address of the team&apos;s database is not understood.</source>
        <translation>无法理解团队数据库地址中的“%1”。</translation>
    </message>
    <message>
        <source>There is no sslmode “%1”.</source>
        <translation>没有“%1”这种 sslmode。</translation>
    </message>
    <message>
        <source>The team&apos;s database is on another machine: only sslmode=verify-full keeps the way there secret.</source>
        <translation>团队数据库在另一台机器上：只有 sslmode=verify-full 能保证途中的机密。</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>这不是 PostgreSQL 数据库的地址。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s database names no server.</source>
        <translation>团队数据库的地址没有给出服务器。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s database names no database.</source>
        <translation>团队数据库的地址没有给出数据库。</translation>
    </message>
    <message>
        <source>The answer with the access token is not what the gateway&apos;s rules say.</source>
        <translation>带有访问令牌的答复不符合网关的规则。</translation>
    </message>
    <message>
        <source>Check the address for tokens in the profile. If it is right, tell the gateway&apos;s support.</source>
        <translation>请检查配置中的令牌地址。如果正确，请告知网关的客服。</translation>
    </message>
    <message>
        <source>Give clientId, clientSecret and apiKey, or accessToken and apiKey, as one JSON object.</source>
        <translation>请以一个 JSON 对象给出 clientId、clientSecret 和 apiKey，或 accessToken 和 apiKey。</translation>
    </message>
    <message>
        <source>The field %1 is empty.</source>
        <translation>字段 %1 为空。</translation>
    </message>
    <message>
        <source>The field %1 is not text in UTF-8.</source>
        <translation>字段 %1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The field %1 holds a control character.</source>
        <translation>字段 %1 含有控制字符。</translation>
    </message>
    <message>
        <source>The field %1 is not a text.</source>
        <translation>字段 %1 不是文本。</translation>
    </message>
    <message>
        <source>The credentials are not one complete JSON object.</source>
        <translation>凭据不是一个完整的 JSON 对象。</translation>
    </message>
    <message>
        <source>The credentials have a field that is not known.</source>
        <translation>凭据中有未知的字段。</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>缺少字段 %1。</translation>
    </message>
    <message>
        <source>The credentials are neither a client id and secret nor an access token alone.</source>
        <translation>凭据既不是客户端 ID 和客户端密钥，也不是单独的访问令牌。</translation>
    </message>
    <message>
        <source>The credentials are too long for the keychain: 2,000 bytes or more.</source>
        <translation>凭据对钥匙串来说太长：2,000 字节或更多。</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: this session has no D-Bus message bus.</source>
        <translation>无法访问钥匙串：此会话没有 D-Bus 消息总线。</translation>
    </message>
    <message>
        <source>There is no keychain: nothing in this session offers to keep secrets.</source>
        <translation>没有钥匙串：此会话中没有任何程序可以保管机密。</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: the library libsecret is not installed.</source>
        <translation>无法访问钥匙串：未安装 libsecret 库。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: the program runs without GLib, probably because QT_NO_GLIB is set.</source>
        <translation>无法使用钥匙串：程序在没有 GLib 的情况下运行，可能因为设置了 QT_NO_GLIB。</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>钥匙串没有默认的密钥环。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>钥匙串没有响应。</translation>
    </message>
    <message>
        <source>The keychain does not answer. The secret may have been stored, or not.</source>
        <translation>钥匙串没有响应。机密可能已保存，也可能没有。</translation>
    </message>
    <message>
        <source>The keychain does not answer. The secret may have been removed, or not.</source>
        <translation>钥匙串没有响应。机密可能已删除，也可能没有。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>钥匙串拒绝访问。</translation>
    </message>
    <message>
        <source>The keychain did not give back what was stored in it.</source>
        <translation>钥匙串未能返回存入的内容。</translation>
    </message>
    <message>
        <source>The keychain still has the secret that was to be removed.</source>
        <translation>钥匙串中仍有应当删除的机密。</translation>
    </message>
    <message>
        <source>The secret is too long for the keychain: 2,000 bytes or more.</source>
        <translation>该机密对钥匙串来说太长：2,000 字节或更多。</translation>
    </message>
    <message>
        <source>The keychain reported an error.</source>
        <translation>钥匙串报告了错误。</translation>
    </message>
    <message>
        <source>Start the program from a desktop session, or with dbus-run-session and an unlocked keyring.</source>
        <translation>请从桌面会话启动程序，或使用 dbus-run-session 和已解锁的密钥环。</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, sign in to the computer again, and try once more.</source>
        <translation>请安装 GNOME Keyring 或 KWallet，重新登录计算机，然后再试一次。</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0 and try once more.</source>
        <translation>请安装软件包 libsecret-1-0，然后再试一次。</translation>
    </message>
    <message>
        <source>Start the program again without QT_NO_GLIB.</source>
        <translation>请在不设置 QT_NO_GLIB 的情况下重新启动程序。</translation>
    </message>
    <message>
        <source>Create one, for example in Passwords and Keys, make it the default, and try once more.</source>
        <translation>请创建一个密钥环（例如在“密码和密钥”中），设为默认，然后再试一次。</translation>
    </message>
    <message>
        <source>Unlock it, for example in Passwords and Keys or by signing in to the computer again, and try once more.</source>
        <translation>请解锁（例如在“密码和密钥”中，或重新登录计算机），然后再试一次。</translation>
    </message>
    <message>
        <source>If a window asks for the keychain&apos;s password, answer it. Otherwise sign in to the computer again. Then try once more.</source>
        <translation>如果有窗口要求输入钥匙串的密码，请输入。否则请重新登录计算机。然后再试一次。</translation>
    </message>
    <message>
        <source>Allow Reintegro to use it, and try once more.</source>
        <translation>请允许 Reintegro 使用，然后再试一次。</translation>
    </message>
    <message>
        <source>Store the secret once more before you rely on it.</source>
        <translation>在依赖该机密之前，请再保存一次。</translation>
    </message>
    <message>
        <source>Try once more, or remove it in the keychain&apos;s own program.</source>
        <translation>请再试一次，或在钥匙串自己的程序中将其删除。</translation>
    </message>
    <message>
        <source>Check that the right text was given.</source>
        <translation>请检查给出的文本是否正确。</translation>
    </message>
    <message>
        <source>Try once more. The log says what the keychain answered.</source>
        <translation>请再试一次。运行日志中记有钥匙串的答复。</translation>
    </message>
    <message>
        <source>The gateway wrote the card&apos;s %1 with a leading zero (%2), which is not valid JSON; it was read all the same.</source>
        <translation>网关在写卡的 %1 时带有前导零（%2），这不是有效的 JSON；仍按其含义读取。</translation>
    </message>
    <message>
        <source>The field %1 is missing: this is no record of a payment but an error message of the gateway, which says: %2</source>
        <translation>缺少字段 %1：这不是付款记录，而是网关的错误消息，其内容为：%2</translation>
    </message>
    <message>
        <source>This is no record of a payment: it is JSON, but not an object.</source>
        <translation>这不是付款记录：它是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>Look the charge up again. If the answer stays like this, show it to the gateway&apos;s support.</source>
        <translation>请重新查询该付款。如果答复仍然如此，请交给网关的客服查看。</translation>
    </message>
    <message>
        <source>Choose a file with a charge, a refund or a notification as the gateway sent it.</source>
        <translation>请选择网关原样发出的付款、退款或通知文件。</translation>
    </message>
    <message>
        <source>The field %1 is missing: this is no record of a payment.</source>
        <translation>缺少字段 %1：这不是付款记录。</translation>
    </message>
    <message>
        <source>The field %1 is no key: that has 1 to 128 bytes and no control characters.</source>
        <translation>字段 %1 不是编号：编号为 1 至 128 字节，不含控制字符。</translation>
    </message>
    <message>
        <source>The field %1 is missing: this record says no status.</source>
        <translation>缺少字段 %1：该记录没有状态。</translation>
    </message>
    <message>
        <source>This is a reusable PayCash reference, not a payment: its status %1 was taken from the field %2, since %3 is missing.</source>
        <translation>这是可重复使用的 PayCash 参考号，不是付款：其状态 %1 取自字段 %2，因为缺少 %3。</translation>
    </message>
    <message>
        <source>The field %1 came without %2; it was read in the currency of the charge, %3.</source>
        <translation>字段 %1 没有附带 %2；已按付款的货币 %3 读取。</translation>
    </message>
    <message>
        <source>The field %1 must be text and is something else.</source>
        <translation>字段 %1 应为文本，实际不是。</translation>
    </message>
    <message>
        <source>The field %1 must be text and is a list or an object.</source>
        <translation>字段 %1 应为文本，实际是列表或对象。</translation>
    </message>
    <message>
        <source>The field %1 must be a whole number and is something else.</source>
        <translation>字段 %1 应为整数，实际不是。</translation>
    </message>
    <message>
        <source>The field %1 is no amount: that is a whole number of hundredths, without sign, fraction or exponent, of at most 9223372036854775807.</source>
        <translation>字段 %1 不是金额：金额是以百分之一为单位的整数，不带符号、小数或指数，最大为 9223372036854775807。</translation>
    </message>
    <message>
        <source>The field %1 is no currency: that is three capital letters.</source>
        <translation>字段 %1 不是货币：货币为三个大写字母。</translation>
    </message>
    <message>
        <source>The field %1 is missing: the amount has no currency.</source>
        <translation>缺少字段 %1：金额没有货币。</translation>
    </message>
    <message>
        <source>The field %1 must be an object and is something else.</source>
        <translation>字段 %1 应为对象，实际不是。</translation>
    </message>
    <message>
        <source>This JSON cannot be trusted: the field %1 is there twice, the second time at line %2, column %3.</source>
        <translation>此 JSON 不可信：字段 %1 出现两次，第二次在第 %2 行第 %3 列。</translation>
    </message>
    <message>
        <source>The number before line %1, column %2 is too large to be read.</source>
        <translation>第 %1 行第 %2 列之前的数字太大，无法读取。</translation>
    </message>
    <message>
        <source>This JSON is not complete: it breaks off at line %1, column %2.</source>
        <translation>此 JSON 不完整：在第 %1 行第 %2 列中断。</translation>
    </message>
    <message>
        <source>This is not valid JSON: no UTF-8 at line %1, column %2.</source>
        <translation>不是有效的 JSON：第 %1 行第 %2 列不是 UTF-8。</translation>
    </message>
    <message>
        <source>This is not valid JSON: it goes wrong at line %1, column %2.</source>
        <translation>不是有效的 JSON：第 %1 行第 %2 列出错。</translation>
    </message>
    <message>
        <source>This JSON holds more than %1 values, which no record does.</source>
        <translation>此 JSON 的值超过 %1 个，任何记录都不会如此。</translation>
    </message>
    <message>
        <source>This JSON is nested deeper than %1 levels at line %2, column %3.</source>
        <translation>此 JSON 的嵌套超过 %1 层，在第 %2 行第 %3 列。</translation>
    </message>
    <message>
        <source>This is too large to be read: %1 bytes, at most %2.</source>
        <translation>太大，无法读取：%1 字节，最多 %2。</translation>
    </message>
    <message>
        <source>This is not valid JSON: it begins with a byte order mark at line 1, column 1.</source>
        <translation>不是有效的 JSON：以字节顺序标记开头（第 1 行第 1 列）。</translation>
    </message>
    <message>
        <source>This is not valid JSON: a NUL byte at line %1, column %2.</source>
        <translation>不是有效的 JSON：第 %1 行第 %2 列有 NUL 字节。</translation>
    </message>
    <message>
        <source>There is nothing to read: it is empty.</source>
        <translation>没有可读的内容：为空。</translation>
    </message>
    <message>
        <source>This JSON could not be read: it goes wrong at line %1, column %2.</source>
        <translation>无法读取此 JSON：第 %1 行第 %2 列出错。</translation>
    </message>
    <message>
        <source>The field %1 is missing: this is no notification.</source>
        <translation>缺少字段 %1：这不是通知。</translation>
    </message>
    <message>
        <source>Read the charge at the gateway instead.</source>
        <translation>请改为在网关读取该付款。</translation>
    </message>
    <message>
        <source>Nothing can be concluded from this answer: read the refund again before anything else.</source>
        <translation>从此答复不能得出任何结论：在做其他任何事之前，请重新读取该退款。</translation>
    </message>
    <message>
        <source>This is no record of a refund: it is JSON, but not an object.</source>
        <translation>这不是退款记录：它是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer to the call said that something with this key was there before.</source>
        <translation>网关对此次调用的答复说，此编号早已存在。</translation>
    </message>
    <message>
        <source>The gateway has a refund with this key, and what it says of it does not fit or is not clear.</source>
        <translation>网关有此编号的退款，但其说法不相符或不清楚。</translation>
    </message>
    <message>
        <source>The charge has been refunding or refunded since this refund was sent; another refund may be the reason as well.</source>
        <translation>自此退款发送以来，该付款处于退款中或已退款；也可能是另一笔退款所致。</translation>
    </message>
    <message>
        <source>A signed notification of the gateway spoke of this refund&apos;s key.</source>
        <translation>网关的一份签名通知提到了此退款的编号。</translation>
    </message>
    <message>
        <source>%1 may have reached the gateway: on %2 it said that this key was there before.</source>
        <translation>%1 可能已到达网关：网关于 %2 说此编号早已存在。</translation>
    </message>
    <message>
        <source>%1 has reached the gateway: on %2 it had a refund with its key.</source>
        <translation>%1 已到达网关：网关于 %2 有此编号的退款。</translation>
    </message>
    <message>
        <source>%1 may have reached the gateway: on %2 its charge was refunding or refunded.</source>
        <translation>%1 可能已到达网关：于 %2 其付款处于退款中或已退款。</translation>
    </message>
    <message>
        <source>%1 has reached the gateway: on %2 a signed notification spoke of its key.</source>
        <translation>%1 已到达网关：于 %2 一份签名通知提到其编号。</translation>
    </message>
    <message>
        <source>Nothing was sent again. Check how it stands, or close it with the gateway&apos;s written statement.</source>
        <translation>没有再次发送。请核查其状态，或凭网关的书面说明将其关闭。</translation>
    </message>
    <message>
        <source>If the first call got through after all, and the gateway does not recognise the same key, the customer is paid twice.</source>
        <translation>如果第一次调用其实已经到达，而网关不认得同一编号，客户就会得到两次款项。</translation>
    </message>
    <message>
        <source>The payer&apos;s document: %1</source>
        <translation>付款人的证件：%1</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s document: %1</source>
        <translation>收款人的证件：%1</translation>
    </message>
    <message>
        <source>Different digits: %1 of %2</source>
        <translation>不同的位数：%2 位中有 %1 位</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>付款人：%1</translation>
    </message>
    <message>
        <source>Beneficiary: %1</source>
        <translation>收款人：%1</translation>
    </message>
    <message>
        <source>In common: nothing</source>
        <translation>相同之处：无</translation>
    </message>
    <message>
        <source>In common: %1</source>
        <translation>相同之处：%1</translation>
    </message>
    <message>
        <source>The document is the payer&apos;s, but the name &quot;%1&quot; is not the payer&apos;s &quot;%2&quot;.</source>
        <translation>证件是付款人的，但姓名“%1”不是付款人的“%2”。</translation>
    </message>
    <message>
        <source>Neither the name &quot;%1&quot; nor the document is the payer&apos;s, who is called &quot;%2&quot;.</source>
        <translation>姓名“%1”和证件都不是付款人的，付款人名为“%2”。</translation>
    </message>
    <message>
        <source>The beneficiary &quot;%1&quot; is not the payer &quot;%2&quot;, and the gateway names no document of the payer.</source>
        <translation>收款人“%1”不是付款人“%2”，而且网关没有给出付款人的证件。</translation>
    </message>
    <message>
        <source>The document is the payer&apos;s, but only a part of the name &quot;%1&quot; is in the payer&apos;s &quot;%2&quot;.</source>
        <translation>证件是付款人的，但姓名“%1”只有一部分出现在付款人的“%2”中。</translation>
    </message>
    <message>
        <source>Only a part of the name &quot;%1&quot; is in the payer&apos;s &quot;%2&quot;: a relative, or a name that marriage changed.</source>
        <translation>姓名“%1”只有一部分出现在付款人的“%2”中：可能是亲属，或因结婚而改名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the payer&apos;s &quot;%2&quot; are the same name, one of them shorter: words are left out, or stand as initials.</source>
        <translation>“%1”与付款人的“%2”是同一姓名，其中一个较短：省略了部分词，或用了首字母。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and the payer&apos;s &quot;%2&quot; are the same name but for a slip of the keyboard. The bank may turn a misspelt name away.</source>
        <translation>“%1”与付款人的“%2”是同一姓名，只差一处键入错误。银行可能会退回写错的姓名。</translation>
    </message>
    <message>
        <source>The account is a phone (Nequi, Daviplata), and it is not the payer&apos;s.</source>
        <translation>该账户是手机号（Nequi、Daviplata），且不是付款人的。</translation>
    </message>
    <message>
        <source>The payer&apos;s phone: %1</source>
        <translation>付款人的电话：%1</translation>
    </message>
    <message>
        <source>The account&apos;s phone: %1</source>
        <translation>账户的电话：%1</translation>
    </message>
    <message>
        <source>Different digits: %1 of 10 (places %2)</source>
        <translation>不同的位数：10 位中有 %1 位（第 %2 位）</translation>
    </message>
    <message>
        <source>The charge&apos;s amount: %1</source>
        <translation>付款的金额：%1</translation>
    </message>
    <message>
        <source>The charge&apos;s final amount: %1</source>
        <translation>付款的最终金额：%1</translation>
    </message>
    <message>
        <source>Left of the charge: %1</source>
        <translation>此付款剩余：%1</translation>
    </message>
    <message>
        <source>%1 is exactly a hundred times %2: is the comma right?</source>
        <translation>%1 恰好是 %2 的一百倍：逗号的位置对吗？</translation>
    </message>
    <message>
        <source>%1 is exactly a hundredth of %2: is the comma right?</source>
        <translation>%1 恰好是 %2 的百分之一：逗号的位置对吗？</translation>
    </message>
    <message>
        <source>The gateway says about the card: %1</source>
        <translation>网关关于该卡的说法：%1</translation>
    </message>
    <message>
        <source>The charge&apos;s status: %1</source>
        <translation>付款的状态：%1</translation>
    </message>
    <message>
        <source>The gateway has told this desk that the charge was charged back.</source>
        <translation>网关曾告知本工作台，该付款已被拒付。</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken this payment back, or asks for it. A refund would pay the customer twice.</source>
        <translation>付款人的银行已收回此付款，或要求收回。退款会使客户得到两次款项。</translation>
    </message>
    <message>
        <source>A refund waits for a decision</source>
        <translation>有退款等待决定</translation>
    </message>
    <message>
        <source>%1 was asked for and waits for a supervisor.</source>
        <translation>%1 已提出申请，等待主管处理。</translation>
    </message>
    <message>
        <source>Your request was rejected</source>
        <translation>您的申请被驳回</translation>
    </message>
    <message>
        <source>%1 was rejected. The request says why.</source>
        <translation>%1 被驳回。原因见该申请。</translation>
    </message>
    <message>
        <source>Your request has expired</source>
        <translation>您的申请已过期</translation>
    </message>
    <message>
        <source>%1 waited too long and was not sent. Ask again if it is still due.</source>
        <translation>%1 等待过久，没有发送。如果仍应退款，请重新申请。</translation>
    </message>
    <message>
        <source>Something happened that must not happen</source>
        <translation>发生了不应发生的事</translation>
    </message>
    <message>
        <source>%1 has an alarm. Look at it before anything else is done.</source>
        <translation>%1 有警报。在做其他任何事之前，请先查看。</translation>
    </message>
    <message>
        <source>A refund was not sent</source>
        <translation>有退款没有发出</translation>
    </message>
    <message>
        <source>The gateway did not take %1. Nothing was paid; a supervisor can send it again.</source>
        <translation>网关未受理 %1。没有支付任何款项；主管可以再次发送。</translation>
    </message>
    <message>
        <source>Nobody knows how a refund ended</source>
        <translation>没有人知道某笔退款的结果</translation>
    </message>
    <message>
        <source>%1: do not ask for another refund. Check how it stands.</source>
        <translation>%1：请勿另行申请退款。请核查其状态。</translation>
    </message>
    <message>
        <source>A refund failed</source>
        <translation>有退款失败</translation>
    </message>
    <message>
        <source>%1 failed. The request says why and what can be done.</source>
        <translation>%1 失败。原因和可采取的措施见该申请。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it like 2026-02-28: year, month, day.</source>
        <translation>“%1”不是日期。请写成 2026-02-28 的形式：年、月、日。</translation>
    </message>
    <message>
        <source>That day has not come yet: it is %1 in Bogotá.</source>
        <translation>这一天尚未到来：波哥大现在是 %1。</translation>
    </message>
    <message>
        <source>That is over a year ago. Name the day on which the customer asked.</source>
        <translation>这已是一年多以前。请填写客户提出要求的日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ground. Use withdrawal, reversal or goodwill.</source>
        <translation>“%1”不是退款依据。请使用 withdrawal、reversal 或 goodwill。</translation>
    </message>
    <message>
        <source>The money has to be back by %1.</source>
        <translation>款项须在 %1 之前退回。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, waiting for approval</source>
        <translation>%1，%2：付款 %4 退 %3，等待批准</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, approved and not sent</source>
        <translation>%1，%2：付款 %4 退 %3，已批准，未发送</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, sent and not settled yet</source>
        <translation>%1，%2：付款 %4 退 %3，已发送，尚未结算</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, settled</source>
        <translation>%1，%2：付款 %4 退 %3，已结算</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, failed</source>
        <translation>%1，%2：付款 %4 退 %3，已失败</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, rejected</source>
        <translation>%1，%2：付款 %4 退 %3，已驳回</translation>
    </message>
    <message>
        <source>%1 of %2: %3 for charge %4, withdrawn or expired</source>
        <translation>%1，%2：付款 %4 退 %3，已撤回或已过期</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>还有 %1 笔</translation>
    </message>
    <message>
        <source>The same account was named for refunds to other customers: %1.</source>
        <translation>其他客户的退款也用过同一账户：%1。</translation>
    </message>
    <message>
        <source>The same beneficiary&apos;s document was named for refunds to other customers: %1.</source>
        <translation>其他客户的退款也用过同一收款人证件：%1。</translation>
    </message>
    <message>
        <source>Refunds to this account have failed, and none has settled since: %1.</source>
        <translation>退到此账户的退款曾经失败，此后没有一笔结算：%1。</translation>
    </message>
    <message>
        <source>%1 is far more than %2 usually asks for.</source>
        <translation>%1 远高于 %2 通常申请的金额。</translation>
    </message>
    <message>
        <source>The last %1 requests: half of them up to %2, the highest %3</source>
        <translation>最近 %1 笔申请：一半不超过 %2，最高 %3</translation>
    </message>
    <message>
        <source>To somebody else than the payer: %1 of %2</source>
        <translation>退给付款人以外的人：%2 笔中有 %1 笔</translation>
    </message>
    <message>
        <source>%1 of this charge: %2</source>
        <translation>%1 属于此付款：%2</translation>
    </message>
    <message>
        <source>The gateway has signed that this refund failed, although it counts as settled, and does not say so when it is asked: the bank may have sent the money back. Ask the gateway.</source>
        <translation>网关签名声明此退款失败，尽管它计为已结算，而查询时网关没有这样说：银行可能已将款项退回。请询问网关。</translation>
    </message>
    <message>
        <source>The gateway has signed that this refund succeeded, although it counts as failed, and does not say so when it is asked. Make sure that the customer is not paid a second time.</source>
        <translation>网关签名声明此退款成功，尽管它计为失败，而查询时网关没有这样说。请确保不会向客户支付第二次。</translation>
    </message>
    <message>
        <source>The gateway has sent a signed notification about this refund, so it has it. How the refund stands is not known yet.</source>
        <translation>网关已就此退款发来签名通知，可见网关已有它。退款的状态尚不清楚。</translation>
    </message>
    <message>
        <source>The gateway has signed that another refund of this charge succeeded, which is not known here: %1. Make sure that the customer is not paid twice.</source>
        <translation>网关签名声明此付款的另一笔退款成功，而这里没有该退款：%1。请确保不会向客户支付两次。</translation>
    </message>
    <message>
        <source>The gateway has signed that the payer&apos;s bank has taken this payment back, and does not say so when it is asked. A refund would pay the customer a second time.</source>
        <translation>网关签名声明付款人的银行已收回此付款，而查询时网关没有这样说。退款会使客户第二次得到款项。</translation>
    </message>
    <message>
        <source>This is not the signature of a notification.</source>
        <translation>这不是通知的签名。</translation>
    </message>
    <message>
        <source>The signature is not the gateway&apos;s: the notification was forged, changed on its way, or signed for another merchant.</source>
        <translation>签名不是网关的：该通知是伪造的、在途中被改动，或是为另一商家签名的。</translation>
    </message>
    <message>
        <source>Nothing was kept, and nothing of it was believed.</source>
        <translation>未保存任何内容，也未采信其中任何内容。</translation>
    </message>
    <message>
        <source>Nothing was kept. Use the notification exactly as the gateway sent it, without anything around it.</source>
        <translation>未保存任何内容。请使用网关原样发出的通知，不要附加其他内容。</translation>
    </message>
    <message>
        <source>This is too long for a notification: it has %1 KiB at most.</source>
        <translation>作为通知太长：最多 %1 KiB。</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>The notification was kept, and the gateway will be asked about it again. It need not be brought once more.</source>
        <translation>通知已保存，将再次就此向网关查询。无须再次提供。</translation>
    </message>
    <message>
        <source>It says that the refund %1 has settled.</source>
        <translation>其中说退款 %1 已结算。</translation>
    </message>
    <message>
        <source>It says that the refund %1 has failed.</source>
        <translation>其中说退款 %1 已失败。</translation>
    </message>
    <message>
        <source>It says that the payer&apos;s bank has taken the payment %1 back.</source>
        <translation>其中说付款人的银行已收回付款 %1。</translation>
    </message>
    <message>
        <source>It says that the payment %1 has succeeded.</source>
        <translation>其中说付款 %1 已成功。</translation>
    </message>
    <message>
        <source>It says that the payment %1 has failed.</source>
        <translation>其中说付款 %1 已失败。</translation>
    </message>
    <message>
        <source>It does not say what it is about.</source>
        <translation>其中没有说涉及什么。</translation>
    </message>
    <message>
        <source>It is about %1, an event this desk does not know.</source>
        <translation>其中涉及 %1，这是本工作台不认识的事件。</translation>
    </message>
    <message>
        <source>It came without a signature; the gateway was asked all the same.</source>
        <translation>它没有签名；仍然向网关作了查询。</translation>
    </message>
    <message>
        <source>It came without a signature.</source>
        <translation>它没有签名。</translation>
    </message>
    <message>
        <source>Its signature is the gateway&apos;s.</source>
        <translation>其签名是网关的。</translation>
    </message>
    <message>
        <source>Its signature is not the gateway&apos;s.</source>
        <translation>其签名不是网关的。</translation>
    </message>
    <message>
        <source>%1 has this key and was never sent from here: somebody else has used it.</source>
        <translation>%1 有此编号，但从未从这里发送：有人使用过它。</translation>
    </message>
    <message>
        <source>Its key is not ours; the open refunds of its charge were read again.</source>
        <translation>其编号不是我们的；已重新读取该付款的未结退款。</translation>
    </message>
    <message>
        <source>This desk knows nothing of it, so nothing was changed.</source>
        <translation>本工作台对此一无所知，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Asked, the gateway does not say so yet. It will be asked again.</source>
        <translation>经查询，网关还没有这样说。将再次查询。</translation>
    </message>
    <message>
        <source>The gateway will be asked again.</source>
        <translation>将再次向网关查询。</translation>
    </message>
    <message>
        <source>Asked, the gateway says the same.</source>
        <translation>经查询，网关的说法相同。</translation>
    </message>
    <message>
        <source>Asked several times, the gateway says otherwise. What it says counts.</source>
        <translation>经多次查询，网关的说法不同。以网关的说法为准。</translation>
    </message>
    <message>
        <source>It cannot be read. It was kept as it is.</source>
        <translation>无法读懂。已原样保存。</translation>
    </message>
    <message>
        <source>The refund stands so already, so there is nothing to do.</source>
        <translation>该退款已是如此，因此无须处理。</translation>
    </message>
    <message>
        <source>It changes no refund, so there is nothing to do.</source>
        <translation>它不改变任何退款，因此无须处理。</translation>
    </message>
    <message>
        <source>It was here before.</source>
        <translation>它以前已经收到过。</translation>
    </message>
    <message>
        <source>%1 has moved on: look how it stands now.</source>
        <translation>%1 已有进展：请查看其现在的状态。</translation>
    </message>
    <message>
        <source>Only a supervisor may send a refund. Nothing was sent.</source>
        <translation>只有主管可以发送退款。未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway already has a refund named %1 that did not come from this request. Nothing was sent.</source>
        <translation>网关已有名为 %1 的退款，但并非来自此申请。未发送任何内容。</translation>
    </message>
    <message>
        <source>The request is now named %1 and waits for a new approval.</source>
        <translation>该申请现改名为 %1，等待重新批准。</translation>
    </message>
    <message>
        <source>The gateway has a refund with this key although it had turned our call away. Ask the gateway before anything else is done.</source>
        <translation>网关曾拒绝我们的调用，却已有此编号的退款。在做其他任何事之前，请先询问网关。</translation>
    </message>
    <message>
        <source>The gateway already has this refund, so nothing was sent again.</source>
        <translation>网关已有这笔退款，因此没有再次发送。</translation>
    </message>
    <message>
        <source>This computer stood still for too long between the claim and the call. Nothing was sent; a supervisor can send it again.</source>
        <translation>本机在认领与调用之间停顿过久。未发送任何内容；主管可以再次发送。</translation>
    </message>
    <message>
        <source>The stored bytes of this refund are damaged. Nothing was sent.</source>
        <translation>此退款保存的字节已损坏。未发送任何内容。</translation>
    </message>
    <message>
        <source>The clock here and the gateway&apos;s are %1 minutes apart, so its answer could not be trusted. Nothing was sent; set the clock, then a supervisor can send it again.</source>
        <translation>这里的时钟与网关的相差 %1 分钟，因此无法信任其答复。未发送任何内容；请校准时钟，之后主管可以再次发送。</translation>
    </message>
    <message>
        <source>The refund may have been paid. Do not ask for another one; check it as soon as the store works again.</source>
        <translation>此退款可能已支付。请勿另行申请；待数据库恢复后立即核查。</translation>
    </message>
    <message>
        <source>%1 may not sign in any more.</source>
        <translation>%1 不再允许登录。</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>%1 takes an amount in pesos, such as 1.500.000, or none.</source>
        <translation>%1 取比索金额，例如 1.500.000，或“无”（none）。</translation>
    </message>
    <message>
        <source>%1 takes an amount in pesos above zero, such as 1.500.000, or none.</source>
        <translation>%1 取大于零的比索金额，例如 1.500.000，或“无”（none）。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, or none.</source>
        <translation>%1 取 %2 至 %3 的数字，或“无”（none）。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 取 %2 至 %3 的数字。</translation>
    </message>
    <message>
        <source>%1 takes yes or no.</source>
        <translation>%1 取“是”或“否”（yes、no）。</translation>
    </message>
    <message>
        <source>%1 takes three-digits, four-digits or none.</source>
        <translation>%1 取 three-digits、four-digits 或 none。</translation>
    </message>
    <message>
        <source>%1 takes payment methods with commas between them, or none for all of them. The methods are %2.</source>
        <translation>%1 取以逗号分隔的支付方式，或用 none 表示全部。支付方式有：%2。</translation>
    </message>
    <message>
        <source>%1 takes codes of warnings with commas between them, or none. The codes are %2.</source>
        <translation>%1 取以逗号分隔的警告代码，或 none。代码有：%2。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Only full refunds are allowed here: %1 were asked for, and %2 are left of this charge.</source>
        <translation>这里只允许全额退款：申请 %1，此付款剩余 %2。</translation>
    </message>
    <message>
        <source>Ask for all that is left, or ask an administrator.</source>
        <translation>请申请全部剩余金额，或联系管理员。</translation>
    </message>
    <message>
        <source>Refunds are allowed for %1 days after a payment, and the gateway does not say when this one was made.</source>
        <translation>付款后 %1 天内允许退款，而网关没有说明此付款的时间。</translation>
    </message>
    <message>
        <source>Refunds are allowed for %1 days after a payment, and this one is %2 days old.</source>
        <translation>付款后 %1 天内允许退款，而此付款已有 %2 天。</translation>
    </message>
    <message>
        <source>At most %1 may be refunded of one charge. %2 were asked for, and %3 of this charge are refunded or on their way.</source>
        <translation>一笔付款最多可退 %1。申请 %2，而此付款已有 %3 已退或在途。</translation>
    </message>
    <message>
        <source>Ask for less, or ask an administrator.</source>
        <translation>请减少金额，或联系管理员。</translation>
    </message>
    <message>
        <source>One person may ask for %1 a day. %2 were asked for now, and %3 before on this day in Bogotá.</source>
        <translation>每人每天可申请 %1。现申请 %2，而此前在波哥大当天已申请 %3。</translation>
    </message>
    <message>
        <source>Ask again tomorrow, let somebody else ask, or ask an administrator.</source>
        <translation>请明天再申请，由他人申请，或联系管理员。</translation>
    </message>
    <message>
        <source>One beneficiary may get %1 in 30 days. %2 were asked for now, and %3 in the 30 days before.</source>
        <translation>一个收款人 30 天内可得 %1。现申请 %2，而此前 30 天已有 %3。</translation>
    </message>
    <message>
        <source>Look at the earlier refunds to this account. If they are right, ask an administrator.</source>
        <translation>请查看此前退到此账户的退款。如果无误，请联系管理员。</translation>
    </message>
    <message>
        <source>A request that was not sent within %1 days expires, and this one is %2 days old.</source>
        <translation>申请在 %1 天内未发送即过期，而此申请已有 %2 天。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for the refund again if it is still due.</source>
        <translation>未发送任何内容。如果仍应退款，请重新申请。</translation>
    </message>
    <message>
        <source>All sending was stopped by %1 on %2: %3</source>
        <translation>%1 已于 %2 停止全部发送：%3</translation>
    </message>
    <message>
        <source>Nothing was sent. Requests can be asked for and approved; they can be sent as soon as an administrator lets sending go on.</source>
        <translation>未发送任何内容。可以申请和批准；待管理员恢复发送后即可发送。</translation>
    </message>
    <message>
        <source>At most %1 may be sent in one day. This refund is %2, and %3 were sent before on this day in Bogotá.</source>
        <translation>一天最多可发送 %1。此退款为 %2，而此前在波哥大当天已发送 %3。</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it tomorrow, or ask an administrator.</source>
        <translation>未发送任何内容。请明天发送，或联系管理员。</translation>
    </message>
    <message>
        <source>Two approvals above</source>
        <translation>超过此金额须两人批准</translation>
    </message>
    <message>
        <source>Days until a request expires</source>
        <translation>申请过期的天数</translation>
    </message>
    <message>
        <source>Most per person and day</source>
        <translation>每人每天上限</translation>
    </message>
    <message>
        <source>Most sent per day</source>
        <translation>每天发送上限</translation>
    </message>
    <message>
        <source>Most per beneficiary</source>
        <translation>每个收款人上限</translation>
    </message>
    <message>
        <source>Most per charge</source>
        <translation>每笔付款上限</translation>
    </message>
    <message>
        <source>Full refunds only</source>
        <translation>仅限全额退款</translation>
    </message>
    <message>
        <source>Days after the payment</source>
        <translation>付款后的天数</translation>
    </message>
    <message>
        <source>Form of the bank code</source>
        <translation>银行代码的形式</translation>
    </message>
    <message>
        <source>Methods refunded to an account</source>
        <translation>须退到账户的支付方式</translation>
    </message>
    <message>
        <source>Two approvals with these warnings</source>
        <translation>带有这些警告须两人批准</translation>
    </message>
    <message>
        <source>Questions to the gateway per minute</source>
        <translation>每分钟向网关查询的次数</translation>
    </message>
    <message>
        <source>Late from working day</source>
        <translation>延误起始工作日</translation>
    </message>
    <message>
        <source>Days for a withdrawal</source>
        <translation>反悔退货的天数</translation>
    </message>
    <message>
        <source>Working days for a reversal</source>
        <translation>付款撤销的工作日数</translation>
    </message>
    <message>
        <source>A refund of more than this needs the approval of two people, neither of whom asked for it. One other person is always needed.</source>
        <translation>超过此金额的退款须由两人批准，且两人都不是申请人。任何退款都至少须由另一人批准。</translation>
    </message>
    <message>
        <source>A request that was not sent for so many days expires and cannot be sent any more.</source>
        <translation>在这么多天内未发送的申请即过期，不能再发送。</translation>
    </message>
    <message>
        <source>What one person may ask for in one day of Bogotá, all together.</source>
        <translation>一人在波哥大一天内可申请的合计金额。</translation>
    </message>
    <message>
        <source>What may be sent in one day of Bogotá, by all people together.</source>
        <translation>所有人在波哥大一天内可发送的合计金额。</translation>
    </message>
    <message>
        <source>What one account or document may get in 30 days.</source>
        <translation>一个账户或证件在 30 天内可得的金额。</translation>
    </message>
    <message>
        <source>What may be refunded of one charge, all together.</source>
        <translation>一笔付款可退的合计金额。</translation>
    </message>
    <message>
        <source>Only all that is left of a charge may be refunded.</source>
        <translation>只能退一笔付款的全部剩余金额。</translation>
    </message>
    <message>
        <source>How long after a payment was completed its refund may be asked for.</source>
        <translation>付款完成后多久之内可以申请退款。</translation>
    </message>
    <message>
        <source>How many digits the gateway is given for a bank; else as each desk&apos;s profile says.</source>
        <translation>向网关给出的银行代码位数；否则按各工作台的配置。</translation>
    </message>
    <message>
        <source>A refund of a charge paid so has to name an account; of other methods the money goes back the way it came. Nothing set: every refund names an account.</source>
        <translation>以这些方式付款的退款须指定账户；其他方式按原路退回。未设置时：每笔退款都须指定账户。</translation>
    </message>
    <message>
        <source>A request that carries one of these warnings needs the approval of two people, whatever its amount.</source>
        <translation>带有其中任一警告的申请须由两人批准，无论金额多少。</translation>
    </message>
    <message>
        <source>How often all desks together ask the gateway by themselves how refunds stand that are on their way.</source>
        <translation>所有工作台合计自动向网关查询在途退款状态的频率。</translation>
    </message>
    <message>
        <source>A refund that has been on its way for so many working days is late, and stands on top of the board.</source>
        <translation>在途达到这么多工作日的退款即为延误，排在看板顶部。</translation>
    </message>
    <message>
        <source>Calendar days within which the money has to be back where a customer withdrew from a purchase (Ley 1480 de 2011, article 47).</source>
        <translation>客户反悔退货时，款项须退回的日历天数（Ley 1480 de 2011，第 47 条）。</translation>
    </message>
    <message>
        <source>Working days within which a payment has to be reversed (Ley 1480 de 2011, article 51; Decreto 587 de 2016).</source>
        <translation>付款须撤销的工作日数（Ley 1480 de 2011，第 51 条；Decreto 587 de 2016）。</translation>
    </message>
    <message>
        <source>How much goes back? For example 1.500,00.</source>
        <translation>退多少？例如 1.500,00。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in more than one way, or is no amount. Write it like 1.500,00: dots between thousands, a comma before the cents.</source>
        <translation>“%1”有不止一种读法，或不是金额。请写成 1.500,00 的形式：千位用点，小数前用逗号。</translation>
    </message>
    <message>
        <source>The amount has to be above zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>Will refund %1.</source>
        <translation>将退款 %1。</translation>
    </message>
    <message>
        <source>%1 are asked for, but only %2 are left to refund of this charge.</source>
        <translation>申请退款 %1，但此付款只剩 %2 可退。</translation>
    </message>
    <message>
        <source>This refund has to name an account: the gateway does not say how it was paid.</source>
        <translation>此退款须指定账户：网关没有说明付款方式。</translation>
    </message>
    <message>
        <source>A refund of what was paid by %1 has to name an account.</source>
        <translation>以 %1 付款的退款须指定账户。</translation>
    </message>
    <message>
        <source>No account is named: by the policy a refund of what was paid by %1 goes back the way it came.</source>
        <translation>没有指定账户：按策略，以 %1 付款的退款按原路退回。</translation>
    </message>
    <message>
        <source>Why does the money go back? The gateway keeps this text.</source>
        <translation>为什么退款？网关会保存此文字。</translation>
    </message>
    <message>
        <source>The reason holds characters that cannot be shown. Type it again.</source>
        <translation>原因中含有无法显示的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The reason is too long: %1 of at most 255 characters.</source>
        <translation>原因太长：%1 个字符，最多 255 个。</translation>
    </message>
    <message>
        <source>A reason that begins with &quot;finalStatus=&quot; steers the gateway&apos;s sandbox and is not sent anywhere else.</source>
        <translation>以“finalStatus=”开头的原因用于控制网关的沙箱，不会发往别处。</translation>
    </message>
    <message>
        <source>Will be sent as &quot;%1&quot;.</source>
        <translation>将以“%1”发送。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is sent as &quot;%2&quot;: the gateway takes letters without accents, digits and blanks only.</source>
        <translation>“%1”将以“%2”发送：网关只接受不带重音的字母、数字和空格。</translation>
    </message>
    <message>
        <source>The document %1 is not the payer&apos;s (%2). The money would go to somebody else.</source>
        <translation>证件 %1 不是付款人的（%2）。款项会到他人手中。</translation>
    </message>
    <message>
        <source>The gateway does not say who paid, so nobody can see here whether the money goes back to the same person.</source>
        <translation>网关没有说明付款人，因此这里无人能看出款项是否退给同一人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no document type for a refund. Use CC, CE, NIT or TI.</source>
        <translation>“%1”不是退款可用的证件类型。请使用 CC、CE、NIT 或 TI。</translation>
    </message>
    <message>
        <source>Will be sent as %1.</source>
        <translation>将以 %1 发送。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account type. Use SAVINGS or CHECKING.</source>
        <translation>“%1”不是账户类型。请使用 SAVINGS 或 CHECKING。</translation>
    </message>
    <message>
        <source>The branch is too long or holds characters that cannot be shown.</source>
        <translation>分行太长，或含有无法显示的字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address for the gateway&apos;s notifications.</source>
        <translation>“%1”不是接收网关通知的网址。</translation>
    </message>
    <message>
        <source>Something has come up about %1 since you looked at it.</source>
        <translation>自您查看之后，%1 又有新情况。</translation>
    </message>
    <message>
        <source>Nothing was approved. Read the new warning and confirm it, or reject the request.</source>
        <translation>没有批准任何内容。请阅读新的警告并确认，或驳回该申请。</translation>
    </message>
    <message>
        <source>The gateway asked to wait, or could not be reached: no desk asks about refunds for a while.</source>
        <translation>网关要求等待，或无法连接：一段时间内没有工作台查询退款。</translation>
    </message>
    <message>
        <source>Asking goes on by itself in about %1 s.</source>
        <translation>约 %1 秒后自动恢复查询。</translation>
    </message>
    <message>
        <source>This desk is asking about all that is due already.</source>
        <translation>本工作台已经在查询所有到期的项目。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>The gateway asked to be left alone for a while.</source>
        <translation>网关要求暂时不要打扰。</translation>
    </message>
    <message>
        <source>Ask again in about %1 s.</source>
        <translation>请在约 %1 秒后再查询。</translation>
    </message>
    <message>
        <source>Another desk is asking about this refund just now.</source>
        <translation>另一工作台正在查询此退款。</translation>
    </message>
    <message>
        <source>Look at the request again in a moment.</source>
        <translation>请稍后重新查看该申请。</translation>
    </message>
    <message>
        <source>Asking was stopped before another desk had finished.</source>
        <translation>在另一工作台完成之前，查询已停止。</translation>
    </message>
    <message>
        <source>The answer speaks of another refund: %1 instead of %2.</source>
        <translation>答复说的是另一笔退款：%1，而不是 %2。</translation>
    </message>
    <message>
        <source>The answer speaks of another charge: %1 instead of %2.</source>
        <translation>答复说的是另一笔付款：%1，而不是 %2。</translation>
    </message>
    <message>
        <source>The answer speaks of another amount: %1 instead of %2.</source>
        <translation>答复说的是另一个金额：%1，而不是 %2。</translation>
    </message>
    <message>
        <source>The answer speaks of another country: %1 instead of %2.</source>
        <translation>答复说的是另一个国家：%1，而不是 %2。</translation>
    </message>
    <message>
        <source>The gateway made this refund before it was sent from here (%1): something with this key was there already.</source>
        <translation>网关在本工作台发送之前（%1）就已建立此退款：此编号早已存在。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer carries another reason: &quot;%1&quot;.</source>
        <translation>网关的答复中是另一个原因：“%1”。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer carries another callback address: %1.</source>
        <translation>网关的答复中是另一个回调地址：%1。</translation>
    </message>
    <message>
        <source>We do not know whether the gateway got this refund. Do not ask for another refund; check again until the gateway says how it stands.</source>
        <translation>我们不知道网关是否已收到这笔退款。请勿另行申请退款；请反复核查，直到网关说明其状态。</translation>
    </message>
    <message>
        <source>The gateway says the refund has settled: the customer has the money.</source>
        <translation>网关说退款已结算：客户已收到款项。</translation>
    </message>
    <message>
        <source>Sent; the gateway has accepted it, the customer does not have the money yet.</source>
        <translation>已发送；网关已受理，客户尚未收到款项。</translation>
    </message>
    <message>
        <source>The gateway says the refund failed: %1. No money has moved.</source>
        <translation>网关说退款失败：%1。款项没有变动。</translation>
    </message>
    <message>
        <source>The gateway says the refund failed. No money has moved.</source>
        <translation>网关说退款失败。款项没有变动。</translation>
    </message>
    <message>
        <source>The gateway refused the refund (HTTP %1). No money has moved.</source>
        <translation>网关拒绝了退款（HTTP %1）。款项没有变动。</translation>
    </message>
    <message>
        <source>The gateway refused the refund: %1. No money has moved.</source>
        <translation>网关拒绝了退款：%1。款项没有变动。</translation>
    </message>
    <message>
        <source>The gateway asks to wait and has not taken the refund. Nothing was paid; a supervisor can send it again.</source>
        <translation>网关要求等待，未受理退款。没有支付任何款项；主管可以再次发送。</translation>
    </message>
    <message>
        <source>The gateway did not let us in (HTTP %1) and has not taken the refund. Nothing was paid; check the credentials, then a supervisor can send it again.</source>
        <translation>网关没有让我们进入（HTTP %1），未受理退款。没有支付任何款项；请检查凭据，之后主管可以再次发送。</translation>
    </message>
    <message>
        <source>The gateway says that a refund with this key was there before.</source>
        <translation>网关说此编号的退款早已存在。</translation>
    </message>
    <message>
        <source>Nothing was sent: the call did not leave this computer. A supervisor can send it again.</source>
        <translation>未发送任何内容：调用没有离开本机。主管可以再次发送。</translation>
    </message>
    <message>
        <source>The refund left this machine %1 times.</source>
        <translation>该退款从本机发出了 %1 次。</translation>
    </message>
    <message>
        <source>The gateway says %1, a word this desk does not know.</source>
        <translation>网关给出 %1，这是本工作台不认识的词。</translation>
    </message>
    <message>
        <source>The gateway says the charge is being refunded; the customer does not have the money yet.</source>
        <translation>网关说该付款正在退款；客户尚未收到款项。</translation>
    </message>
    <message>
        <source>The gateway says the charge is refunded: the customer has the money.</source>
        <translation>网关说该付款已退款：客户已收到款项。</translation>
    </message>
    <message>
        <source>The gateway says %1 about the charge, which proves nothing about this refund.</source>
        <translation>网关对该付款给出 %1，这不能证明此退款的任何情况。</translation>
    </message>
    <message>
        <source>The charge&apos;s key is too long to name a refund of it.</source>
        <translation>此付款的编号太长，无法为其退款命名。</translation>
    </message>
    <message>
        <source>%1 did not fail, so its account cannot be corrected.</source>
        <translation>%1 没有失败，因此不能更正其账户。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the request again.</source>
        <translation>未作任何更改。请重新查看该申请。</translation>
    </message>
    <message>
        <source>The gateway names no amount for this charge, so nothing can be refunded from here.</source>
        <translation>网关没有给出此付款的金额，因此无法从这里退款。</translation>
    </message>
    <message>
        <source>The amount of this charge is not above zero, so nothing can be refunded.</source>
        <translation>此付款的金额不大于零，因此没有可退的款项。</translation>
    </message>
    <message>
        <source>The charge was made in %1 and ended in %2. Which amount counts for refunds is not settled yet.</source>
        <translation>此付款以 %1 发起，以 %2 完成。退款以哪个金额为准尚未确定。</translation>
    </message>
    <message>
        <source>The gateway says %1, but no refund of this desk explains it: somebody refunded it elsewhere.</source>
        <translation>网关给出 %1，但本工作台没有任何退款可以解释：有人在别处退了款。</translation>
    </message>
    <message>
        <source>Find out who did before anything else is refunded.</source>
        <translation>在退任何款项之前，请先查明是谁退的。</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken this payment back (CHARGED_BACK). A refund would pay the customer twice.</source>
        <translation>付款人的银行已收回此付款（CHARGED_BACK）。退款会使客户得到两次款项。</translation>
    </message>
    <message>
        <source>The payment is not completed yet (%1). Only settled payments can be refunded.</source>
        <translation>付款尚未完成（%1）。只有已结算的付款才能退款。</translation>
    </message>
    <message>
        <source>The payment never arrived (%1), so there is nothing to give back.</source>
        <translation>付款从未到账（%1），因此没有可退的款项。</translation>
    </message>
    <message>
        <source>The gateway says %1, a status this desk does not know. Only settled payments can be refunded.</source>
        <translation>网关给出 %1，这是本工作台不认识的状态。只有已结算的付款才能退款。</translation>
    </message>
    <message>
        <source>Only settled payments can be refunded.</source>
        <translation>只有已结算的付款才能退款。</translation>
    </message>
    <message>
        <source>The charge is in %1. This desk refunds Colombian pesos (COP) only.</source>
        <translation>此付款的货币是 %1。本工作台只退哥伦比亚比索（COP）。</translation>
    </message>
    <message>
        <source>The gateway names the country &quot;%1&quot; for this charge. This desk refunds payments made in Colombia (CO) only.</source>
        <translation>网关给出此付款的国家是“%1”。本工作台只退在哥伦比亚（CO）的付款。</translation>
    </message>
    <message>
        <source>The refunds of this charge cannot be added up.</source>
        <translation>此付款的各笔退款无法相加。</translation>
    </message>
    <message>
        <source>Nothing is left to refund: %1 were paid, and all of it is refunded, on its way or waiting.</source>
        <translation>没有可退的款项：已付 %1，已全部退款、在途或等待中。</translation>
    </message>
    <message>
        <source>Nothing was sent. Withdraw this request and ask again with what the gateway says now.</source>
        <translation>未发送任何内容。请撤回此申请，并按网关现在的说法重新申请。</translation>
    </message>
    <message>
        <source>The gateway answered about another charge.</source>
        <translation>网关答复的是另一笔付款。</translation>
    </message>
    <message>
        <source>The amount of the charge is no longer what the approver saw.</source>
        <translation>此付款的金额已与批准人所见不同。</translation>
    </message>
    <message>
        <source>The country of the charge is no longer what the approver saw.</source>
        <translation>此付款的国家已与批准人所见不同。</translation>
    </message>
    <message>
        <source>The payer of the charge is no longer who the approver saw.</source>
        <translation>此付款的付款人已与批准人所见不同。</translation>
    </message>
    <message>
        <source>It is not known whether the gateway got %1. Check it first; sending the same bytes again needs a reason.</source>
        <translation>不知道网关是否已收到 %1。请先核查；再次发送相同的字节须说明原因。</translation>
    </message>
    <message>
        <source>%1 is being sent right now by another desk.</source>
        <translation>另一工作台正在发送 %1。</translation>
    </message>
    <message>
        <source>%1 was sent already. Nothing was sent a second time.</source>
        <translation>%1 已经发送过。没有再次发送。</translation>
    </message>
    <message>
        <source>%1 waits for approval by another person. Nothing was sent.</source>
        <translation>%1 正等待他人批准。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is over and cannot be sent. Ask for a new refund if it is still due.</source>
        <translation>%1 已结束，不能发送。如果仍应退款，请重新申请。</translation>
    </message>
    <message>
        <source>Document of another person</source>
        <translation>他人的证件</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s document is not the payer&apos;s.</source>
        <translation>收款人的证件不是付款人的。</translation>
    </message>
    <message>
        <source>Name of another person</source>
        <translation>他人的姓名</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s name has nothing, or only a part, in common with the payer&apos;s.</source>
        <translation>收款人的姓名与付款人的完全不同，或只有一部分相同。</translation>
    </message>
    <message>
        <source>Nequi phone of another person</source>
        <translation>他人的 Nequi 手机号</translation>
    </message>
    <message>
        <source>The money goes to a Nequi or Daviplata phone that is not the payer&apos;s.</source>
        <translation>款项将转到不属于付款人的 Nequi 或 Daviplata 手机号。</translation>
    </message>
    <message>
        <source>Account of other customers</source>
        <translation>其他客户的账户</translation>
    </message>
    <message>
        <source>The same account was named for refunds of other customers.</source>
        <translation>其他客户的退款也用过同一账户。</translation>
    </message>
    <message>
        <source>Document for other customers</source>
        <translation>其他客户用过的证件</translation>
    </message>
    <message>
        <source>The same beneficiary&apos;s document was named for refunds of other customers.</source>
        <translation>其他客户的退款也用过同一收款人证件。</translation>
    </message>
    <message>
        <source>Account that failed before</source>
        <translation>曾经失败的账户</translation>
    </message>
    <message>
        <source>Refunds to this account have failed, and none has settled since.</source>
        <translation>退到此账户的退款曾经失败，此后没有一笔结算。</translation>
    </message>
    <message>
        <source>Charge that was charged back</source>
        <translation>已被拒付的付款</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks for the money back, or has taken it already.</source>
        <translation>付款人的银行要求收回款项，或已经收回。</translation>
    </message>
    <message>
        <source>Amount off by a hundred</source>
        <translation>金额相差百倍</translation>
    </message>
    <message>
        <source>The amount is a hundred times, or a hundredth of, another amount of this charge.</source>
        <translation>该金额是此付款另一金额的一百倍或百分之一。</translation>
    </message>
    <message>
        <source>Unusual for who asks</source>
        <translation>与申请人的习惯不符</translation>
    </message>
    <message>
        <source>It is far off what the person who asks usually asks for.</source>
        <translation>与该申请人通常申请的金额相差很大。</translation>
    </message>
    <message>
        <source>Only an administrator may erase what is known of a person.</source>
        <translation>只有管理员可以删除关于某人的信息。</translation>
    </message>
    <message>
        <source>Type and number of the person&apos;s document are needed.</source>
        <translation>需要该人证件的类型和号码。</translation>
    </message>
    <message>
        <source>%1 names this person and is not over yet.</source>
        <translation>%1 涉及此人，且尚未结束。</translation>
    </message>
    <message>
        <source>Nothing was erased. Withdraw it, or wait until the gateway has said how it ended.</source>
        <translation>未删除任何内容。请将其撤回，或等待网关说明其结果。</translation>
    </message>
    <message>
        <source>The statement needs a name of at most 255 bytes.</source>
        <translation>书面说明需要一个最多 255 字节的名称。</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the file a shorter name.</source>
        <translation>未保存任何内容。请给文件一个较短的名称。</translation>
    </message>
    <message>
        <source>The statement is empty.</source>
        <translation>书面说明为空。</translation>
    </message>
    <message>
        <source>Nothing was kept. Choose the file that the gateway wrote.</source>
        <translation>未保存任何内容。请选择网关出具的文件。</translation>
    </message>
    <message>
        <source>The statement is larger than 1 MiB.</source>
        <translation>书面说明大于 1 MiB。</translation>
    </message>
    <message>
        <source>Nothing was kept. Keep the part of it that speaks of this refund.</source>
        <translation>未保存任何内容。请只保留涉及此退款的部分。</translation>
    </message>
    <message>
        <source>No written statement of the gateway is kept with %1 that is newer than its last call and than every sign that the gateway has it.</source>
        <translation>%1 没有保存任何晚于其最近一次调用、也晚于每一个表明网关已有它的迹象的网关书面说明。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the statement with it, then say that it was not executed.</source>
        <translation>未作任何更改。请先保存书面说明，再声明该退款未执行。</translation>
    </message>
    <message>
        <source>There is no such statement with %1.</source>
        <translation>%1 没有这份书面说明。</translation>
    </message>
    <message>
        <source>The recovery code could not be worked with on this machine.</source>
        <translation>本机无法处理该恢复码。</translation>
    </message>
    <message>
        <source>Close other programs, since it needs some memory, and try again.</source>
        <translation>请关闭其他程序（需要一些内存），然后重试。</translation>
    </message>
    <message>
        <source>The recovery file is damaged, or not one of this program.</source>
        <translation>恢复文件已损坏，或不是本程序的。</translation>
    </message>
    <message>
        <source>Use the one that lies beside the last backup.</source>
        <translation>请使用最近备份旁边的那一个。</translation>
    </message>
    <message>
        <source>This is not the store&apos;s recovery code.</source>
        <translation>这不是该数据库的恢复码。</translation>
    </message>
    <message>
        <source>Only the newest code counts. Nothing was changed; see whether there is a newer paper.</source>
        <translation>只有最新的恢复码有效。未作任何更改；请查看是否有更新的纸条。</translation>
    </message>
    <message>
        <source>No charge-back of %1 is known here.</source>
        <translation>这里没有 %1 的拒付。</translation>
    </message>
    <message>
        <source>The password could not be worked with on this machine.</source>
        <translation>本机无法处理该密码。</translation>
    </message>
    <message>
        <source>Nobody here is called %1.</source>
        <translation>这里没有名为 %1 的人。</translation>
    </message>
    <message>
        <source>See the list of people for the right name.</source>
        <translation>正确的姓名请见人员列表。</translation>
    </message>
    <message>
        <source>A name has 1 to 64 characters, all of which can be seen or are blanks.</source>
        <translation>姓名为 1 至 64 个字符，须为可见字符或空格。</translation>
    </message>
    <message>
        <source>A person needs at least one role.</source>
        <translation>每个人至少需要一个角色。</translation>
    </message>
    <message>
        <source>A password has at least 8 characters.</source>
        <translation>密码至少 8 个字符。</translation>
    </message>
    <message>
        <source>Choose a longer one; a few words in a row are easy to keep in mind.</source>
        <translation>请选择更长的密码；几个连在一起的词容易记住。</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <translation>只有管理员可以这样做。</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or ask one.</source>
        <translation>请以管理员身份登录，或请管理员来做。</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who adds the others.</source>
        <translation>第一个人必须是管理员，由其添加其他人。</translation>
    </message>
    <message>
        <source>There is somebody called %1 already.</source>
        <translation>已有名为 %1 的人。</translation>
    </message>
    <message>
        <source>Capitals make no difference. Choose another name, also where that one is disabled.</source>
        <translation>不区分大小写。请使用其他姓名，即使该人已被停用。</translation>
    </message>
    <message>
        <source>%1 is the last administrator; without one nobody could add people.</source>
        <translation>%1 是最后一位管理员；没有管理员就无法添加人员。</translation>
    </message>
    <message>
        <source>Add another administrator first.</source>
        <translation>请先添加另一位管理员。</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 已被停用。</translation>
    </message>
    <message>
        <source>%1 may sign in already.</source>
        <translation>%1 已经可以登录。</translation>
    </message>
    <message>
        <source>This refund has to name an account.</source>
        <translation>此退款须指定账户。</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask again with the account.</source>
        <translation>未保存任何内容。请附上账户重新申请。</translation>
    </message>
    <message>
        <source>%1 needs the approval of %2 people and has that of %3.</source>
        <translation>%1 须由 %2 人批准，现有 %3 人批准。</translation>
    </message>
    <message>
        <source>Nothing was sent. Another supervisor has to approve it.</source>
        <translation>未发送任何内容。须由另一位主管批准。</translation>
    </message>
    <message>
        <source>%1 has approved %2 already, and it needs two people.</source>
        <translation>%1 已批准 %2，而它须由两人批准。</translation>
    </message>
    <message>
        <source>Another supervisor has to approve it as well.</source>
        <translation>还须由另一位主管批准。</translation>
    </message>
    <message>
        <source>The database %1 is not in UTF-8.</source>
        <translation>数据库 %1 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Make a database with the encoding UTF8 for the team.</source>
        <translation>请为团队创建编码为 UTF8 的数据库。</translation>
    </message>
    <message>
        <source>The store %1 has refused this step: it would have broken a rule.</source>
        <translation>数据库 %1 拒绝了此步骤：它会违反一条规则。</translation>
    </message>
    <message>
        <source>This cannot be kept by the team&apos;s store: %1 is not as it must be.</source>
        <translation>团队数据库无法保存：%1 不符合要求。</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the program up to date.</source>
        <translation>未作任何更改。请更新程序。</translation>
    </message>
    <message>
        <source>Only a supervisor may do this; %1 is none.</source>
        <translation>只有主管可以这样做；%1 不是主管。</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>请联系主管。</translation>
    </message>
    <message>
        <source>Only an administrator may do this; %1 is none.</source>
        <translation>只有管理员可以这样做；%1 不是管理员。</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may stop all sending; %1 is neither.</source>
        <translation>只有主管或管理员可以停止全部发送；%1 两者都不是。</translation>
    </message>
    <message>
        <source>Ask a supervisor at once.</source>
        <translation>请立即联系主管。</translation>
    </message>
    <message>
        <source>The database&apos;s role %1 cannot be a person of the team: it cannot sign in, or may do more in the database than a person may.</source>
        <translation>数据库的角色 %1 不能成为团队的人员：它不能登录，或在数据库中的权限超过人员应有的权限。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请使用其他姓名。</translation>
    </message>
    <message>
        <source>A name in a team has letters, digits, blanks and . _ @ &apos; - only, begins with a letter and has at most 63 bytes.</source>
        <translation>团队中的姓名只含字母、数字、空格和 . _ @ &apos; -，以字母开头，最多 63 字节。</translation>
    </message>
    <message>
        <source>The database has an account called %1 already, which keeps its password.</source>
        <translation>数据库中已有名为 %1 的账号，其密码保持不变。</translation>
    </message>
    <message>
        <source>Add %1 without a password.</source>
        <translation>请不带密码添加 %1。</translation>
    </message>
    <message>
        <source>The account %1 was in the database before the team: its password is changed there.</source>
        <translation>账号 %1 在团队之前就已在数据库中：其密码在那里修改。</translation>
    </message>
    <message>
        <source>The team&apos;s store belongs to another gateway: %1 (%2).</source>
        <translation>团队数据库属于另一个网关：%1（%2）。</translation>
    </message>
    <message>
        <source>Use a profile of that gateway, or another database for this one.</source>
        <translation>请使用该网关的配置，或为此网关使用另一个数据库。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer about this charge cannot be kept.</source>
        <translation>无法保存网关关于此付款的答复。</translation>
    </message>
    <message>
        <source>Look the charge up again.</source>
        <translation>请重新查询该付款。</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>没有申请 %1。</translation>
    </message>
    <message>
        <source>See the list of requests for the right one.</source>
        <translation>正确的编号请见申请列表。</translation>
    </message>
    <message>
        <source>%1 is a draft and was not sent for approval.</source>
        <translation>%1 是草稿，尚未提交审批。</translation>
    </message>
    <message>
        <source>%1 is waiting for approval.</source>
        <translation>%1 正等待批准。</translation>
    </message>
    <message>
        <source>%1 is approved already.</source>
        <translation>%1 已获批准。</translation>
    </message>
    <message>
        <source>%1 was rejected.</source>
        <translation>%1 已被驳回。</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>%1 已被撤回。</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 已过期。</translation>
    </message>
    <message>
        <source>%1 is being sent right now.</source>
        <translation>%1 正在发送。</translation>
    </message>
    <message>
        <source>%1 is approved, and the last try to send it did not leave.</source>
        <translation>%1 已获批准，最近一次发送尝试没有发出。</translation>
    </message>
    <message>
        <source>%1 was sent, and nobody knows yet whether the gateway has it.</source>
        <translation>%1 已发送，还没有人知道网关是否已收到。</translation>
    </message>
    <message>
        <source>%1 was sent, and the gateway is working on it.</source>
        <translation>%1 已发送，网关正在处理。</translation>
    </message>
    <message>
        <source>%1 was sent and has settled.</source>
        <translation>%1 已发送，并已结算。</translation>
    </message>
    <message>
        <source>%1 has failed.</source>
        <translation>%1 已失败。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须说明原因。</translation>
    </message>
    <message>
        <source>Say why, in a few words; it is kept with the request.</source>
        <translation>请简短说明原因；它会与申请一并保存。</translation>
    </message>
    <message>
        <source>%1 and %2 are about the same money, one correcting the other, and %1 is not over.</source>
        <translation>%1 和 %2 涉及同一笔款项，其中一个更正另一个，而 %1 尚未结束。</translation>
    </message>
    <message>
        <source>Nothing was changed, or the customer could be paid twice. Look at %1 first.</source>
        <translation>未作任何更改，否则客户可能得到两次款项。请先查看 %1。</translation>
    </message>
    <message>
        <source>The charge&apos;s key is so long that the refund&apos;s key would have more than 128 bytes.</source>
        <translation>此付款的编号太长，其退款的编号会超过 128 字节。</translation>
    </message>
    <message>
        <source>This charge cannot be refunded from here; ask the gateway.</source>
        <translation>此付款无法从这里退款；请询问网关。</translation>
    </message>
    <message>
        <source>Only the account may differ from %1, the request that is corrected.</source>
        <translation>只有账户可以与被更正的申请 %1 不同。</translation>
    </message>
    <message>
        <source>Ask for a new refund where more than the account changes.</source>
        <translation>如果不止账户有变，请重新申请退款。</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>%1 were asked for, and only %2 are left of this charge.</source>
        <translation>申请退款 %1，但此付款只剩 %2。</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask for less.</source>
        <translation>未保存任何内容。请减少金额。</translation>
    </message>
    <message>
        <source>%1 was asked for by %2, who may not approve it as well.</source>
        <translation>%1 由 %2 申请，%2 不能同时批准。</translation>
    </message>
    <message>
        <source>Another supervisor decides on it.</source>
        <translation>由另一位主管决定。</translation>
    </message>
    <message>
        <source>%1 is no longer what you saw: its bytes are others now.</source>
        <translation>%1 已不是您所看到的：其字节已改变。</translation>
    </message>
    <message>
        <source>Look at the request again before you decide.</source>
        <translation>在决定之前，请重新查看该申请。</translation>
    </message>
    <message>
        <source>%1 carries warnings that nobody has confirmed.</source>
        <translation>%1 带有无人确认的警告。</translation>
    </message>
    <message>
        <source>Read the warnings and confirm them, or reject the request.</source>
        <translation>请阅读警告并确认，或驳回该申请。</translation>
    </message>
    <message>
        <source>Only %1, who asked for %2, or a supervisor may withdraw it.</source>
        <translation>只有申请 %2 的 %1 或主管可以将其撤回。</translation>
    </message>
    <message>
        <source>%1 has said so already.</source>
        <translation>%1 已经作过此声明。</translation>
    </message>
    <message>
        <source>A second supervisor has to confirm it.</source>
        <translation>须由第二位主管确认。</translation>
    </message>
    <message>
        <source>It stays stopped until an administrator lets it go on.</source>
        <translation>发送保持停止，直到管理员恢复。</translation>
    </message>
    <message>
        <source>Sending is not stopped.</source>
        <translation>发送并未停止。</translation>
    </message>
    <message>
        <source>%1 was not sent by this call.</source>
        <translation>此次调用没有发送 %1。</translation>
    </message>
    <message>
        <source>%1 was sent by somebody else, who says what the call came to.</source>
        <translation>%1 由他人发送，由其说明此次调用的结果。</translation>
    </message>
    <message>
        <source>The gateway says %1 about the charge: this refund may have been executed.</source>
        <translation>网关对该付款给出 %1：此退款可能已执行。</translation>
    </message>
    <message>
        <source>Nothing was sent again. Check how it stands instead.</source>
        <translation>没有再次发送。请改为核查其状态。</translation>
    </message>
    <message>
        <source>Less is left of this charge than %1 asks for.</source>
        <translation>此付款的剩余金额少于 %1 所申请的。</translation>
    </message>
    <message>
        <source>Nothing was sent. Withdraw it and ask for less.</source>
        <translation>未发送任何内容。请撤回，并减少金额重新申请。</translation>
    </message>
    <message>
        <source>Nobody but %1 stands behind %2: it has no approval of these bytes.</source>
        <translation>%2 背后只有 %1 一人：这些字节没有获得批准。</translation>
    </message>
    <message>
        <source>Nothing was sent. It needs a new approval.</source>
        <translation>未发送任何内容。须重新批准。</translation>
    </message>
    <message>
        <source>Another refund of this charge, %1, is still on its way.</source>
        <translation>此付款的另一笔退款 %1 仍在途中。</translation>
    </message>
    <message>
        <source>Nothing was sent. Wait until the gateway has said how that one ended.</source>
        <translation>未发送任何内容。请等网关说明那一笔的结果。</translation>
    </message>
    <message>
        <source>%1 may not be sent once more under the same claim.</source>
        <translation>%1 不得在同一次认领下再次发送。</translation>
    </message>
    <message>
        <source>Nothing more was sent. Look at the request again.</source>
        <translation>没有再发送任何内容。请重新查看该申请。</translation>
    </message>
    <message>
        <source>The program that sent this refund ended, or gave no sign in time. We do not know whether the gateway got it. Do not ask for another refund; check again until the gateway says how it stands.</source>
        <translation>发送此退款的程序已结束，或未及时响应。我们不知道网关是否已收到。请勿另行申请退款；请反复核查，直到网关说明其状态。</translation>
    </message>
    <message>
        <source>What %1 said about people is erased already.</source>
        <translation>%1 关于人员的内容已经删除。</translation>
    </message>
    <message>
        <source>%1 has acknowledged this charge-back already.</source>
        <translation>%1 已经确认过此拒付。</translation>
    </message>
    <message>
        <source>Somebody else asks about this notification, or it waits no more.</source>
        <translation>有人正在就此通知查询，或它已不再等待。</translation>
    </message>
    <message>
        <source>The team&apos;s store has entries already; only an empty one takes a desk&apos;s store.</source>
        <translation>团队数据库中已有记录；只有空的数据库才能接收工作台的数据库。</translation>
    </message>
    <message>
        <source>Make another database for it.</source>
        <translation>请为此创建另一个数据库。</translation>
    </message>
    <message>
        <source>Rows are taken over only between the beginning and the end of an import.</source>
        <translation>只有在导入开始与结束之间才接收数据行。</translation>
    </message>
    <message>
        <source>The journal that came does not end as the desk&apos;s own.</source>
        <translation>收到的审计日志的结尾与工作台的不符。</translation>
    </message>
    <message>
        <source>%1 is not what the journal says of it.</source>
        <translation>%1 与审计日志的记载不符。</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>无法连接到团队数据库。</translation>
    </message>
    <message>
        <source>The step may not have been taken. Nothing can be sent until the database is there again; then look at the request before you repeat the step.</source>
        <translation>此步骤可能没有完成。在数据库恢复之前不能发送任何内容；恢复后请先查看该申请，再重复此步骤。</translation>
    </message>
    <message>
        <source>Look at the request again before you repeat the step.</source>
        <translation>在重复此步骤之前，请重新查看该申请。</translation>
    </message>
    <message>
        <source>The team&apos;s database does not allow this to you.</source>
        <translation>团队数据库不允许您这样做。</translation>
    </message>
    <message>
        <source>The team&apos;s database has refused this step: it would have broken a rule.</source>
        <translation>团队数据库拒绝了此步骤：它会违反一条规则。</translation>
    </message>
    <message>
        <source>Another desk kept the team&apos;s database busy.</source>
        <translation>另一工作台正占用团队数据库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>未作任何更改。请重试。</translation>
    </message>
    <message>
        <source>The team&apos;s database has no room left, or too many connections.</source>
        <translation>团队数据库已无空间，或连接过多。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell whoever looks after the server.</source>
        <translation>未作任何更改。请告知负责服务器的人员。</translation>
    </message>
    <message>
        <source>This database is not set up for a team, or not for this version of the program.</source>
        <translation>此数据库没有为团队设置，或不适用于本程序的这个版本。</translation>
    </message>
    <message>
        <source>An administrator sets it up with “reintegro-cli team init”.</source>
        <translation>由管理员使用“reintegro-cli team init”设置。</translation>
    </message>
    <message>
        <source>The team&apos;s database gave an error.</source>
        <translation>团队数据库报告了错误。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>姓名或密码有误。</translation>
    </message>
    <message>
        <source>Try again, or ask an administrator.</source>
        <translation>请重试，或联系管理员。</translation>
    </message>
    <message>
        <source>There is no database “%1” on the team&apos;s server.</source>
        <translation>团队服务器上没有数据库“%1”。</translation>
    </message>
    <message>
        <source>See the address of the team&apos;s database.</source>
        <translation>请查看团队数据库的地址。</translation>
    </message>
    <message>
        <source>There is nobody called %1.</source>
        <translation>没有名为 %1 的人。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may do that.</source>
        <translation>只有主管或管理员可以这样做。</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Sign in with your account of the team&apos;s database.</source>
        <translation>请用您在团队数据库中的账号登录。</translation>
    </message>
    <message>
        <source>This account belongs to nobody of the team.</source>
        <translation>此账号不属于团队中的任何人。</translation>
    </message>
    <message>
        <source>An administrator adds people with “reintegro-cli team add”.</source>
        <translation>由管理员使用“reintegro-cli team add”添加人员。</translation>
    </message>
    <message>
        <source>The team&apos;s server is too old: PostgreSQL 13 or newer is needed.</source>
        <translation>团队服务器版本太旧：需要 PostgreSQL 13 或更新版本。</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring the server up to date.</source>
        <translation>未作任何更改。请更新服务器。</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long for the names of the team&apos;s roles.</source>
        <translation>数据库名称太长，无法用于团队角色的名称。</translation>
    </message>
    <message>
        <source>Use a database whose name has at most 49 bytes.</source>
        <translation>请使用名称最多 49 字节的数据库。</translation>
    </message>
    <message>
        <source>The team&apos;s store was made by a newer version of this program.</source>
        <translation>团队数据库由本程序的更新版本创建。</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program, then try again.</source>
        <translation>未作任何更改。请更新程序后重试。</translation>
    </message>
    <message>
        <source>Compare it with the paper: 32 characters in groups of five, and one to check them.</source>
        <translation>请与纸条核对：32 个字符，五个一组，另有一个校验字符。</translation>
    </message>
    <message>
        <source>The recovery code is too short.</source>
        <translation>恢复码太短。</translation>
    </message>
    <message>
        <source>The recovery code is too long.</source>
        <translation>恢复码太长。</translation>
    </message>
    <message>
        <source>The recovery code has a character that is in no such code.</source>
        <translation>恢复码中有不可能出现的字符。</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it.</source>
        <translation>恢复码中有笔误。</translation>
    </message>
    <message>
        <source>This refund cannot be written in the form the gateway wants.</source>
        <translation>无法将此退款写成网关要求的形式。</translation>
    </message>
    <message>
        <source>See whether the account and the reason have unusual characters.</source>
        <translation>请检查账户和原因中是否有特殊字符。</translation>
    </message>
    <message>
        <source>%1 carries a warning that forbids to approve it.</source>
        <translation>%1 带有禁止批准的警告。</translation>
    </message>
    <message>
        <source>Reject it and ask again.</source>
        <translation>请驳回并重新申请。</translation>
    </message>
    <message>
        <source>What the gateway said about the charge of %1 cannot be read here.</source>
        <translation>这里无法读取网关关于 %1 的付款的说法。</translation>
    </message>
    <message>
        <source>Reject this request and ask again.</source>
        <translation>请驳回此申请并重新申请。</translation>
    </message>
    <message>
        <source>Somebody refunded %1 of this very charge elsewhere, as %2; the gateway says %3 about it. Reject this request if it is about the same money.</source>
        <translation>有人在别处对此付款退了 %1，编号为 %2；网关对其给出 %3。如果是同一笔款项，请驳回此申请。</translation>
    </message>
    <message>
        <source>The key %1 is taken: the gateway has a refund of that name which was not sent from here. This request has the next key now and needs a new approval.</source>
        <translation>编号 %1 已被占用：网关已有同名的退款，但并非从这里发送。此申请现使用下一个编号，须重新批准。</translation>
    </message>
    <message>
        <source>%1 and %2 closed it as not executed, by the gateway&apos;s written statement. Its key stays barred.</source>
        <translation>%1 和 %2 凭网关的书面说明将其作为未执行关闭。其编号不再使用。</translation>
    </message>
    <message>
        <source>The gateway did not take this call, but it answered an earlier one: it has the refund. Check again until it says how it ended.</source>
        <translation>网关未受理此次调用，但答复了之前的一次：它已有该退款。请反复核查，直到网关说明其结果。</translation>
    </message>
    <message>
        <source>The gateway did not take this call, but an earlier one may have been executed. Do not ask for another refund; check again until the gateway says how it stands.</source>
        <translation>网关未受理此次调用，但之前的一次可能已执行。请勿另行申请退款；请反复核查，直到网关说明其状态。</translation>
    </message>
    <message>
        <source>A late answer to an earlier call says something else than what is known of this refund.</source>
        <translation>对之前一次调用的迟到答复与此退款已知的情况不符。</translation>
    </message>
    <message>
        <source>The gateway had called this refund settled and calls it failed now: the bank may have sent the money back.</source>
        <translation>网关曾说此退款已结算，现在却说失败：银行可能已将款项退回。</translation>
    </message>
    <message>
        <source>This refund counted as failed, and the gateway has it after all, without saying how it ended. Make sure that the customer is not paid a second time.</source>
        <translation>此退款曾计为失败，而网关其实已有它，但没有说明结果。请确保不会向客户支付第二次。</translation>
    </message>
    <message>
        <source>This refund counted as failed, and the gateway says now that it was executed. Make sure that the customer is not paid a second time.</source>
        <translation>此退款曾计为失败，网关现在说已执行。请确保不会向客户支付第二次。</translation>
    </message>
    <message>
        <source>The gateway has this refund although it had not taken our call. What it says of it counts now.</source>
        <translation>网关曾未受理我们的调用，却已有此退款。以网关现在的说法为准。</translation>
    </message>
    <message>
        <source>The gateway knows a refund with this request&apos;s key, although it was not sent from here.</source>
        <translation>网关已有此申请编号的退款，但并非从这里发送。</translation>
    </message>
    <message>
        <source>It counted as failed, and the gateway has it after all. Nobody knows yet how it ended: ask for nothing new, and check again until the gateway says it.</source>
        <translation>它曾计为失败，而网关其实已有它。还没有人知道结果：请勿另行申请，请反复核查，直到网关说明。</translation>
    </message>
    <message>
        <source>The refunds of this charge together are more than was paid. Stop what has not been sent yet.</source>
        <translation>此付款的各笔退款合计超过了已付金额。请停止尚未发送的退款。</translation>
    </message>
    <message>
        <source>What the gateway said about this charge cannot be read here. Reject this request and ask again.</source>
        <translation>这里无法读取网关关于此付款的说法。请驳回此申请并重新申请。</translation>
    </message>
    <message>
        <source>Personal data in the store cannot be opened: it was changed, or sealed with another key.</source>
        <translation>无法打开数据库中的个人数据：已被改动，或用另一密钥封存。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file, since it proves what happened, and look through it with &quot;store check&quot;.</source>
        <translation>未作任何更改。请保留该文件，它能证明所发生的事，并用“store check”检查。</translation>
    </message>
    <message>
        <source>The store %1 is damaged: its parts do not fit together.</source>
        <translation>数据库 %1 已损坏：各部分不相符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file, since it proves what happened, and go on with the last backup.</source>
        <translation>未作任何更改。请保留该文件，它能证明所发生的事，并使用最近的备份继续工作。</translation>
    </message>
    <message>
        <source>Another program keeps the store %1 busy.</source>
        <translation>另一个程序正占用数据库 %1。</translation>
    </message>
    <message>
        <source>The store %1 cannot be written: it is read-only.</source>
        <translation>无法写入数据库 %1：它是只读的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Give your user the right to write the file and its folder.</source>
        <translation>未作任何更改。请让您的用户有权写入该文件及其文件夹。</translation>
    </message>
    <message>
        <source>The store %1 cannot be written: there is no room left on the disk.</source>
        <translation>无法写入数据库 %1：磁盘已无空间。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>无法打开数据库 %1。</translation>
    </message>
    <message>
        <source>See whether its folder is there and your user may read and write in it.</source>
        <translation>请检查其文件夹是否存在，您的用户是否可在其中读写。</translation>
    </message>
    <message>
        <source>The disk could not read or write the store %1.</source>
        <translation>磁盘无法读取或写入数据库 %1。</translation>
    </message>
    <message>
        <source>This is too large for the store %1.</source>
        <translation>对数据库 %1 来说太大。</translation>
    </message>
    <message>
        <source>The store %1 gave an error.</source>
        <translation>数据库 %1 报告了错误。</translation>
    </message>
    <message>
        <source>The file %1 is not a store of this kind.</source>
        <translation>文件 %1 不是此类数据库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away or name another.</source>
        <translation>未作任何更改。请移走该文件，或指定另一个。</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer version of this program.</source>
        <translation>数据库 %1 由本程序的更新版本创建。</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Name another file for the backup.</source>
        <translation>请为备份指定另一个文件。</translation>
    </message>
    <message>
        <source>The gateway does not say that %1 was charged back.</source>
        <translation>网关没有说 %1 被拒付。</translation>
    </message>
    <message>
        <source>The folder %1 lies on a network drive. A store there would break.</source>
        <translation>文件夹 %1 位于网络驱动器上。放在那里的数据库会损坏。</translation>
    </message>
    <message>
        <source>Keep the program&apos;s data on a disk of this computer.</source>
        <translation>请把程序的数据放在本机的磁盘上。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>See whether the disk is there and your user may write in the folder above it.</source>
        <translation>请检查磁盘是否存在，您的用户是否可写入其上级文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>无法创建文件 %1：%2。</translation>
    </message>
    <message>
        <source>See whether the disk has room and your user may write in this folder.</source>
        <translation>请检查磁盘是否有空间，您的用户是否可写入此文件夹。</translation>
    </message>
    <message>
        <source>The store %1 cannot be kept safe on this file system.</source>
        <translation>在此文件系统上无法安全保存数据库 %1。</translation>
    </message>
    <message>
        <source>The store %1 was sealed with another key than the one at hand.</source>
        <translation>数据库 %1 是用另一密钥封存的，不是现有的这一个。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put its key back with the recovery code: reintegro-cli store recover --code-file FILE</source>
        <translation>未作任何更改。请用恢复码放回其密钥：reintegro-cli store recover --code-file FILE</translation>
    </message>
    <message>
        <source>This name and password do not let anybody in: one of them is wrong, or the person is disabled.</source>
        <translation>凭此姓名和密码无法登录：其中一项有误，或该人已被停用。</translation>
    </message>
    <message>
        <source>There were too many wrong passwords for this name.</source>
        <translation>此姓名的错误密码次数过多。</translation>
    </message>
    <message>
        <source>Wait %1 seconds, then try again.</source>
        <translation>请等待 %1 秒后重试。</translation>
    </message>
    <message>
        <source>The store %1 was moved aside when a backup was restored.</source>
        <translation>恢复备份时，数据库 %1 已被移到一旁。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again to work with the restored one, or restore this one.</source>
        <translation>未作任何更改。请重试以使用恢复后的数据库，或恢复这一个。</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>没有数据库 %1。</translation>
    </message>
    <message>
        <source>Check the name and the profile.</source>
        <translation>请检查名称和配置。</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Name another file.</source>
        <translation>未覆盖任何内容。请指定另一个文件。</translation>
    </message>
    <message>
        <source>The copy %1 could not be written.</source>
        <translation>无法写入副本 %1。</translation>
    </message>
    <message>
        <source>Nothing of it is left. See whether its disk has room and your user may write there.</source>
        <translation>没有留下任何内容。请检查其磁盘是否有空间，以及您是否可写入。</translation>
    </message>
    <message>
        <source>Another program has the store %1 open.</source>
        <translation>另一个程序已打开数据库 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again.</source>
        <translation>未作任何更改。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>The store %1 could not be replaced.</source>
        <translation>无法替换数据库 %1。</translation>
    </message>
    <message>
        <source>Nothing was lost. See whether your user may write in the store&apos;s folder.</source>
        <translation>没有丢失任何内容。请检查您的用户是否可写入数据库的文件夹。</translation>
    </message>
    <message>
        <source>This machine gives no random numbers that can be trusted.</source>
        <translation>本机无法提供可信的随机数。</translation>
    </message>
    <message>
        <source>Nothing was made. Restart the machine, then try again.</source>
        <translation>未创建任何内容。请重新启动机器后重试。</translation>
    </message>
    <message>
        <source>What the keychain holds as the store&apos;s key is not a key of this program.</source>
        <translation>钥匙串中作为数据库密钥的内容不是本程序的密钥。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key back with the recovery code: reintegro-cli store recover --code-file FILE</source>
        <translation>未作任何更改。请用恢复码放回密钥：reintegro-cli store recover --code-file FILE</translation>
    </message>
    <message>
        <source>%1 d · late</source>
        <extracomment>The age of a refund in working days, in a narrow column; %1 is a number.</extracomment>
        <translation>%1 天 · 延误</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>The age of a refund in working days, in a narrow column; %1 is a number.</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 · passed</source>
        <extracomment>A legal due date that has passed, in a narrow column; %1 is the day.</extracomment>
        <translation>%1 · 已过</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The gateway last said</source>
        <translation>网关最近的说法</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Charge key</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>错误消息</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>最终金额</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Payment flow</source>
        <translation>支付流程</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>执行时间</translation>
    </message>
    <message>
        <source>Final status at</source>
        <translation>最终状态时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Sub-merchant</source>
        <translation>子商户</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address: street</source>
        <translation>地址：街道</translation>
    </message>
    <message>
        <source>Address: number</source>
        <translation>地址：门牌号</translation>
    </message>
    <message>
        <source>Address: city</source>
        <translation>地址：城市</translation>
    </message>
    <message>
        <source>Address: department</source>
        <translation>地址：省</translation>
    </message>
    <message>
        <source>Address: postal code</source>
        <translation>地址：邮政编码</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>The gateway sent nothing about the payer.</source>
        <translation>网关没有发来关于付款人的任何信息。</translation>
    </message>
    <message>
        <source>The gateway sent nothing more about this method.</source>
        <translation>网关没有发来关于此支付方式的更多信息。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付信息</translation>
    </message>
    <message>
        <source>Not known to this program</source>
        <translation>本程序不认识</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>The gateway wrote: %1</source>
        <translation>网关原文：%1</translation>
    </message>
    <message>
        <source>%1 (Bogotá)</source>
        <translation>%1（波哥大）</translation>
    </message>
    <message>
        <source>%1 more fields stand in the raw answer.</source>
        <translation>原始答复中还有 %1 个字段。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>First digits</source>
        <translation>卡号前几位</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>卡号后四位</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>卡组织</translation>
    </message>
    <message>
        <source>Card token</source>
        <translation>卡令牌</translation>
    </message>
    <message>
        <source>Card token type</source>
        <translation>卡令牌类型</translation>
    </message>
    <message>
        <source>Card id</source>
        <translation>卡 ID</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期数</translation>
    </message>
    <message>
        <source>Chargeback category</source>
        <translation>拒付类别</translation>
    </message>
    <message>
        <source>Chargeback reason code</source>
        <translation>拒付原因代码</translation>
    </message>
    <message>
        <source>Chargeback reason</source>
        <translation>拒付原因</translation>
    </message>
    <message>
        <source>External identifier</source>
        <translation>外部标识符</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>票据编号</translation>
    </message>
    <message>
        <source>Agreement code</source>
        <translation>业务协议代码</translation>
    </message>
    <message>
        <source>Payment intention</source>
        <translation>支付意向标识符</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Expiry month</source>
        <translation>有效期月份</translation>
    </message>
    <message>
        <source>Expiry year</source>
        <translation>有效期年份</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 (Mexico City time)</source>
        <translation>%1（墨西哥城时间）</translation>
    </message>
    <message>
        <source>Can be paid several times</source>
        <translation>可多次付款</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Payment address</source>
        <translation>支付链接</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Approved, not sent yet</source>
        <translation>已批准，尚未发送</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Accepted by the gateway, on its way</source>
        <translation>网关已受理，在途</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>Settled: the payment arrived</source>
        <translation>已结算：付款已到账</translation>
    </message>
    <message>
        <source>Failed: the payment did not go through</source>
        <translation>已失败：付款未成功</translation>
    </message>
    <message>
        <source>In progress: the payment is not final yet</source>
        <translation>进行中：付款尚未最终确定</translation>
    </message>
    <message>
        <source>Refunding: a refund is on its way</source>
        <translation>退款中：退款在途</translation>
    </message>
    <message>
        <source>Refunded: the gateway says that money was given back</source>
        <translation>已退款：网关说款项已退回</translation>
    </message>
    <message>
        <source>Cancelled: the payment was called off</source>
        <translation>已取消：付款已取消</translation>
    </message>
    <message>
        <source>Authorized: the amount is reserved on the card, not taken</source>
        <translation>已授权：金额已在卡上预留，尚未扣款</translation>
    </message>
    <message>
        <source>Charged back: the customer&apos;s bank has taken the payment back</source>
        <translation>已拒付：客户的银行已收回付款</translation>
    </message>
    <message>
        <source>Expired: the customer did not pay in time</source>
        <translation>已过期：客户未按时付款</translation>
    </message>
    <message>
        <source>Created: the gateway has not begun with this payment</source>
        <translation>已创建：网关尚未开始处理此付款</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>PSE bank transfer</source>
        <translation>PSE 银行转账</translation>
    </message>
    <message>
        <source>Bancolombia button</source>
        <translation>Bancolombia 按钮</translation>
    </message>
    <message>
        <source>Cash at a Bancolombia point</source>
        <translation>Bancolombia 代理点现金</translation>
    </message>
    <message>
        <source>Cash with a PayCash reference</source>
        <translation>PayCash 参考号现金</translation>
    </message>
    <message>
        <source>Nequi</source>
        <translation>Nequi</translation>
    </message>
    <message>
        <source>Cash at Efecty</source>
        <translation>Efecty 现金</translation>
    </message>
    <message>
        <source>PSE</source>
        <translation>PSE</translation>
    </message>
    <message>
        <source>Bancolombia collection</source>
        <translation>Bancolombia 代收</translation>
    </message>
    <message>
        <source>PayCash</source>
        <translation>PayCash</translation>
    </message>
    <message>
        <source>Efecty</source>
        <translation>Efecty</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Call %1: begun %2, still under way</source>
        <translation>调用 %1：%2 开始，仍在进行</translation>
    </message>
    <message>
        <source>Call %1: begun %2, did not leave this machine</source>
        <translation>调用 %1：%2 开始，没有离开本机</translation>
    </message>
    <message>
        <source>Call %1: sent %2, no usable answer came</source>
        <translation>调用 %1：%2 发送，没有收到可用的答复</translation>
    </message>
    <message>
        <source>Call %1: sent %2, the answer was HTTP %3</source>
        <translation>调用 %1：%2 发送，答复为 HTTP %3</translation>
    </message>
    <message>
        <source>Last answer kept: HTTP %1, transferStatus %2, transferStatusCode %3</source>
        <translation>最近保存的答复：HTTP %1,transferStatus %2,transferStatusCode %3</translation>
    </message>
    <message>
        <source>Please tell us how this refund stands, and whether it was executed.</source>
        <translation>请告知此退款的状态，以及是否已执行。</translation>
    </message>
    <message>
        <source>Refund (idempotencyKey): %1</source>
        <translation>退款（idempotencyKey）：%1</translation>
    </message>
    <message>
        <source>Charge (referenceId): %1</source>
        <translation>付款（referenceId）：%1</translation>
    </message>
    <message>
        <source>Amount: %1 (amount %2)</source>
        <translation>金额：%1（amount %2）</translation>
    </message>
    <message>
        <source>How it stands at our desk: %1</source>
        <translation>在我们工作台的状态：%1</translation>
    </message>
    <message>
        <source>When we last asked, %1, the gateway said: %2</source>
        <translation>我们最近一次查询（%1）时，网关说：%2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>请检查其名称，以及您是否可以读取。</translation>
    </message>
    <message>
        <source>The first administrator needs a name, and the same password of at least 8 characters twice.</source>
        <translation>第一位管理员需要姓名，以及两次相同的密码，至少 8 个字符。</translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation>缺少 API 密钥。</translation>
    </message>
    <message>
        <source>The client id or the client secret is missing.</source>
        <translation>缺少客户端 ID 或客户端密钥。</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>缺少访问令牌。</translation>
    </message>
    <message>
        <source>What the keychain holds as the journal&apos;s checkpoint is not a checkpoint.</source>
        <translation>钥匙串中作为审计日志检查点的内容不是检查点。</translation>
    </message>
    <message>
        <source>The journal is not whole, so no checkpoint was kept.</source>
        <translation>审计日志不完整，因此没有保存检查点。</translation>
    </message>
    <message>
        <source>The program&apos;s folder %1 cannot be used.</source>
        <translation>无法使用程序的文件夹 %1。</translation>
    </message>
    <message>
        <source>Check that it exists or can be made, and that you may write into it.</source>
        <translation>请检查它是否存在或可以创建，以及您是否可以写入。</translation>
    </message>
    <message>
        <source>Only an administrator may make a recovery code.</source>
        <translation>只有管理员可以生成恢复码。</translation>
    </message>
    <message>
        <source>No credentials are kept for the profile %1.</source>
        <translation>没有为配置 %1 保存凭据。</translation>
    </message>
    <message>
        <source>An administrator has to set them: in the window under More, Gateways, Credentials, or with &quot;reintegro-cli credentials set&quot;.</source>
        <translation>须由管理员设置：在窗口中依次选择“更多”“网关”“凭据”，或使用“reintegro-cli credentials set”。</translation>
    </message>
    <message>
        <source>What the keychain holds for the profile %1 are not credentials.</source>
        <translation>钥匙串中为配置 %1 保存的内容不是凭据。</translation>
    </message>
    <message>
        <source>An administrator has to set them again.</source>
        <translation>须由管理员重新设置。</translation>
    </message>
    <message>
        <source>The recovery file %1 could not be written.</source>
        <translation>无法写入恢复文件 %1。</translation>
    </message>
    <message>
        <source>Copy it by hand: without it, a backup cannot be read where the keychain is lost.</source>
        <translation>请手工复制它：没有它，钥匙串丢失后就无法读取备份。</translation>
    </message>
    <message>
        <source>The journal %1 is not whole. The first broken entry is %2: %3.</source>
        <translation>审计日志 %1 不完整。第一条损坏的记录是 %2：%3。</translation>
    </message>
    <message>
        <source>Keep the file as it is, and compare it with the last export and backup.</source>
        <translation>请保持文件原样，并与最近的导出和备份比较。</translation>
    </message>
    <message>
        <source>The backup ends at journal entry %1 and does not contain entry %2, which this desk has seen already.</source>
        <translation>备份止于审计日志第 %1 条，不含本工作台已见过的第 %2 条。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used.</source>
        <translation>无法使用密钥文件 %1。</translation>
    </message>
    <message>
        <source>Check that it is there and yours. Without it the training store can only be begun anew: move the store&apos;s file away.</source>
        <translation>请检查它是否存在且属于您。没有它，培训数据库只能从头开始：请移走数据库的文件。</translation>
    </message>
    <message>
        <source>The keychain has no key for the store %1, so its personal data cannot be opened.</source>
        <translation>钥匙串中没有数据库 %1 的密钥，因此无法打开其中的个人数据。</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Put the key back with the recovery code: reintegro-cli store recover --code-file FILE</source>
        <translation>没有改动或丢失任何内容。请用恢复码放回密钥：reintegro-cli store recover --code-file FILE</translation>
    </message>
    <message>
        <source>No key could be made for the store %1.</source>
        <translation>无法为数据库 %1 生成密钥。</translation>
    </message>
    <message>
        <source>See whether the disk has room and your user may write in the store&apos;s folder.</source>
        <translation>请检查磁盘是否有空间，您的用户是否可写入数据库的文件夹。</translation>
    </message>
    <message>
        <source>No new code was made; an older one still counts. See whether the disk has room and you may write there.</source>
        <translation>没有生成新的恢复码；旧的仍然有效。请检查磁盘是否有空间，以及您是否可写入。</translation>
    </message>
    <message>
        <source>There is no recovery file %1, so no code can help here.</source>
        <translation>没有恢复文件 %1，因此任何恢复码在此都无济于事。</translation>
    </message>
    <message>
        <source>Look for the one beside the last backup, and put it beside the store.</source>
        <translation>请查找最近备份旁边的那一个，并放到数据库旁边。</translation>
    </message>
    <message>
        <source>reintegro --help lists what it understands.</source>
        <translation>reintegro --help 列出可用的选项。</translation>
    </message>
    <message>
        <source>%1 is not a value for this option.</source>
        <translation>%1 不是此选项的值。</translation>
    </message>
    <message>
        <source>%1 is not understood.</source>
        <translation>无法理解 %1。</translation>
    </message>
    <message>
        <source>The training gateway could not open port %1.</source>
        <translation>培训网关无法打开端口 %1。</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>请选择其他端口，或用 0 表示任一空闲端口。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KiB, which is too much for what it is.</source>
        <translation>%1 超过 %2 KiB，对于此类文件来说过大。</translation>
    </message>
    <message>
        <source>%1 is there already and was not overwritten.</source>
        <translation>%1 已经存在，未被覆盖。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may do this.</source>
        <translation>只有主管或管理员可以这样做。</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>请联系其中一位。</translation>
    </message>
    <message>
        <source>This profile&apos;s requests are in a team&apos;s database.</source>
        <translation>此配置的申请存放在团队数据库中。</translation>
    </message>
    <message>
        <source>Whoever looks after its server backs it up, with PostgreSQL&apos;s own means.</source>
        <translation>由维护其服务器的人用 PostgreSQL 自身的方式备份。</translation>
    </message>
    <message>
        <source>The desk was closed meanwhile.</source>
        <translation>工作台在此期间已关闭。</translation>
    </message>
    <message>
        <source>Nothing was changed. What happened since would be missing, refunds that were paid too. If that is known and meant, say that it may be older (--older).</source>
        <translation>未作任何更改。此后发生的内容将会缺失，包括已支付的退款。如果已知并确实要这样做，请说明允许较旧的备份（--older）。</translation>
    </message>
    <message>
        <source>The journal is not whole: entry %1: %2.</source>
        <translation>日志不完整：第 %1 条：%2。</translation>
    </message>
    <message>
        <source>Nothing was copied. Find out what happened first.</source>
        <translation>未复制任何内容。请先查明原因。</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>The payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Final since</source>
        <translation>最终状态时间</translation>
    </message>
    <message>
        <source>The gateway&apos;s word</source>
        <translation>网关的状态词</translation>
    </message>
    <message>
        <source>Read at the gateway</source>
        <translation>在网关读取的时间</translation>
    </message>
    <message>
        <source>Refunds of it</source>
        <translation>它的退款</translation>
    </message>
    <message>
        <source>Payment statement</source>
        <translation>付款状态说明</translation>
    </message>
    <message>
        <source>This is not proof of payment</source>
        <translation>本文件不是付款凭证</translation>
    </message>
    <message>
        <source>Training: everything here is invented, and no money moved.</source>
        <translation>培训：此处一切均为虚构，没有资金流动。</translation>
    </message>
    <message>
        <source>Test gateway: no real money moved.</source>
        <translation>测试网关：没有真实资金流动。</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>shuoming</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>fukuan</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>pingzheng</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Whoever issued this paper can say with this code whether it is genuine, unaltered and still true.</source>
        <translation>出具本文件者可凭此码说明它是否真实、未被改动并且仍然属实。</translation>
    </message>
    <message>
        <source>Issued %1 by %2</source>
        <translation>%2 于 %1 出具</translation>
    </message>
    <message>
        <source>the merchant&apos;s staff</source>
        <translation>商户员工</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a printed paper; both are numbers.</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>How papers look could not be kept.</source>
        <translation>无法保存文件的外观设置。</translation>
    </message>
    <message>
        <source>%1 (Bogotá, UTC−5)</source>
        <extracomment>Bogotá&apos;s zone behind a time on a paper.</extracomment>
        <translation>%1（波哥大，UTC−5）</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>退款凭证</translation>
    </message>
    <message>
        <source>Refund statement</source>
        <translation>退款状态说明</translation>
    </message>
    <message>
        <source>Statement of a refund request</source>
        <translation>退款申请状态说明</translation>
    </message>
    <message>
        <source>Nobody has asked for it yet. No money moves.</source>
        <translation>尚无人提出申请。没有资金流动。</translation>
    </message>
    <message>
        <source>It was asked for and is not approved. Nothing has been sent.</source>
        <translation>已提出申请，尚未批准。尚未发送任何内容。</translation>
    </message>
    <message>
        <source>It was approved. Nothing has been sent, and the customer does not have it.</source>
        <translation>已批准。尚未发送，客户还没有收到。</translation>
    </message>
    <message>
        <source>It was rejected. Nothing was sent, and no money moves.</source>
        <translation>已拒绝。没有发送，也没有资金流动。</translation>
    </message>
    <message>
        <source>It was taken back. Nothing was sent, and no money moves.</source>
        <translation>已撤回。没有发送，也没有资金流动。</translation>
    </message>
    <message>
        <source>Nobody decided in time. Nothing was sent, and no money moves.</source>
        <translation>无人按时决定。没有发送，也没有资金流动。</translation>
    </message>
    <message>
        <source>It is being sent to the gateway. The customer does not have it yet.</source>
        <translation>正在发送到网关。客户还没有收到。</translation>
    </message>
    <message>
        <source>The gateway has not taken it. The customer does not have it.</source>
        <translation>网关没有接收。客户没有收到。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the gateway has it: it may be paid, and it may not be.</source>
        <translation>尚不知道网关是否已收到：可能会付款，也可能不会。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Accepted by the gateway; the customer does not have it yet.</source>
        <translation>网关已受理；客户还没有收到。</translation>
    </message>
    <message>
        <source>The gateway says that the money was paid to the account below.</source>
        <translation>网关表示款项已付到下面的账户。</translation>
    </message>
    <message>
        <source>It failed: the money was not paid, or came back.</source>
        <translation>失败：款项未付出，或已被退回。</translation>
    </message>
    <message>
        <source>The refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Savings account</source>
        <translation>储蓄账户</translation>
    </message>
    <message>
        <source>Checking account</source>
        <translation>支票账户</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>None is kept with this refund.</source>
        <translation>此退款没有保存账户。</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>一名主管</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Closed as not executed</source>
        <translation>以未执行关闭</translation>
    </message>
    <message>
        <source>First sent to the gateway</source>
        <translation>首次发送到网关</translation>
    </message>
    <message>
        <source>Last change here</source>
        <translation>此处最后变更</translation>
    </message>
    <message>
        <source>This receipt is genuine and not true any more: %1 was settled when it was issued, on %2 (Bogotá), and is failed now. The money came back.</source>
        <translation>此凭证真实，但已不再属实：出具时（%2，波哥大）%1 已结清，现在为失败。款项已被退回。</translation>
    </message>
    <message>
        <source>This receipt is genuine and not true any more: %1 was %2 when it was issued, on %3 (Bogotá), and is %4 now.</source>
        <translation>此文件真实，但已不再属实：出具时（%3，波哥大）%1 为 %2，现在为 %4。</translation>
    </message>
    <message>
        <source>The journal has an entry about this receipt that was not written by this program: somebody wrote into the store&apos;s file.</source>
        <translation>日志中有一条关于此凭证的记录并非由本程序写入：有人直接写了存储文件。</translation>
    </message>
    <message>
        <source>Treat it as forged, and have the journal verified.</source>
        <translation>请视为伪造，并让人核验日志。</translation>
    </message>
    <message>
        <source>This receipt was altered: it says &quot;%1&quot; where the one that was issued says &quot;%2&quot;.</source>
        <translation>此凭证被改动：它写的是“%1”，而出具的凭证写的是“%2”。</translation>
    </message>
    <message>
        <source>Treat it as forged.</source>
        <translation>请视为伪造。</translation>
    </message>
    <message>
        <source>The code is that of a receipt that was issued, but this file is not that receipt: it was altered, or saved again by another program.</source>
        <translation>该码属于已出具的凭证，但此文件不是那份凭证：它被改动过，或由其他程序重新保存过。</translation>
    </message>
    <message>
        <source>Believe only the figures that were issued, and not the file.</source>
        <translation>请只相信已出具的数字，不要相信此文件。</translation>
    </message>
    <message>
        <source>Issue a new one if a paper is needed.</source>
        <translation>如需要文件，请重新出具。</translation>
    </message>
    <message>
        <source>This statement is genuine: %1 was %2 when it was issued, on %3 (Bogotá).</source>
        <translation>此文件真实：出具时（%3，波哥大）%1 为 %2。</translation>
    </message>
    <message>
        <source>Look the charge up to see how it stands now.</source>
        <translation>请查询该笔收款以了解现在的状态。</translation>
    </message>
    <message>
        <source>This receipt is genuine, and %1 is still %2. It was issued on %3 (Bogotá) by %4.</source>
        <translation>此文件真实，%1 仍为 %2。由 %4 于 %3（波哥大）出具。</translation>
    </message>
    <message>
        <source>A sign of this code is wrong: no receipt can have it.</source>
        <translation>此码中有一个字符有误：任何凭证都不可能有此码。</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>请逐组与纸面核对。</translation>
    </message>
    <message>
        <source>This is not the code of a receipt.</source>
        <translation>这不是凭证的验证码。</translation>
    </message>
    <message>
        <source>It has twenty letters and digits in five groups, and stands at the foot of the paper.</source>
        <translation>它由五组共二十个字母和数字组成，位于纸面底部。</translation>
    </message>
    <message>
        <source>This code is not of this store: another desk made it, or nobody did.</source>
        <translation>此码不属于这里：由其他工作台生成，或并非任何人生成。</translation>
    </message>
    <message>
        <source>Check it at the desk that issued it, and do not rely on it before.</source>
        <translation>请在出具它的工作台核验，此前不要依赖它。</translation>
    </message>
    <message>
        <source>This store has never issued a receipt with this code.</source>
        <translation>这里从未出具过带此码的凭证。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal tells of no receipt.</source>
        <translation>日志第 %1 条与凭证无关。</translation>
    </message>
    <message>
        <source>A receipt of this cannot be issued.</source>
        <translation>无法为此出具凭证。</translation>
    </message>
    <message>
        <source>%1 has changed while the paper was made: it is %2 now.</source>
        <translation>制作文件期间 %1 已变更：现在为 %2。</translation>
    </message>
    <message>
        <source>Nothing was issued. Make the paper anew.</source>
        <translation>没有出具任何文件。请重新制作。</translation>
    </message>
    <message>
        <source>Nothing has happened in this store yet, so there is no receipt of it.</source>
        <translation>这里尚未发生任何事，因此没有可出具的凭证。</translation>
    </message>
    <message>
        <source>This machine has no font to write the paper with.</source>
        <translation>此计算机没有可用于书写文件的字体。</translation>
    </message>
    <message>
        <source>Install one, such as the package fonts-dejavu-core.</source>
        <translation>请安装一种字体，例如软件包 fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>This receipt was issued before.</source>
        <translation>此凭证之前已经开具。</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Not finished. Nobody has been asked for approval.</source>
        <translation>尚未完成。没有请任何人批准。</translation>
    </message>
    <message>
        <source>Waits for another person to approve it. Nothing was sent.</source>
        <translation>等待另一人批准。未发送任何内容。</translation>
    </message>
    <message>
        <source>Approved, not sent yet.</source>
        <translation>已批准，尚未发送。</translation>
    </message>
    <message>
        <source>Rejected. Nothing was sent.</source>
        <translation>已驳回。未发送任何内容。</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing was sent.</source>
        <translation>已撤回。未发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody decided in time. Nothing was sent.</source>
        <translation>没有人及时决定。未发送任何内容。</translation>
    </message>
    <message>
        <source>Being sent right now.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>The gateway did not take it. The customer has no money. A supervisor can send it again.</source>
        <translation>网关未受理。客户没有收到款项。主管可以再次发送。</translation>
    </message>
    <message>
        <source>We do not know whether the gateway got it. Do not ask for another refund.</source>
        <translation>我们不知道网关是否已收到。请勿另行申请退款。</translation>
    </message>
    <message>
        <source>Sent; the gateway has accepted it, the customer does not have it yet.</source>
        <translation>已发送；网关已受理，客户尚未收到。</translation>
    </message>
    <message>
        <source>The gateway says that the money has arrived.</source>
        <translation>网关说款项已到账。</translation>
    </message>
    <message>
        <source>The gateway says that it failed. The customer has no money.</source>
        <translation>网关说已失败。客户没有收到款项。</translation>
    </message>
    <message>
        <source>Paid: the money has arrived.</source>
        <translation>已付款：款项已到账。</translation>
    </message>
    <message>
        <source>The payment failed. No money arrived.</source>
        <translation>付款失败。没有款项到账。</translation>
    </message>
    <message>
        <source>Not completed yet: the payment is on its way or waits for the customer.</source>
        <translation>尚未完成：付款在途，或等待客户付款。</translation>
    </message>
    <message>
        <source>Paid; money is on its way back to the customer.</source>
        <translation>已付款；款项正在退回客户的途中。</translation>
    </message>
    <message>
        <source>Paid, and given back to the customer.</source>
        <translation>已付款，并已退回客户。</translation>
    </message>
    <message>
        <source>Cancelled before it was paid.</source>
        <translation>付款前已取消。</translation>
    </message>
    <message>
        <source>The card was authorised; the money has not been collected.</source>
        <translation>该卡已授权；款项尚未收取。</translation>
    </message>
    <message>
        <source>The bank took the money back from the merchant (chargeback).</source>
        <translation>银行已从商家收回款项（拒付）。</translation>
    </message>
    <message>
        <source>Not paid in time. No money arrived.</source>
        <translation>未按时付款。没有款项到账。</translation>
    </message>
    <message>
        <source>Only begun: nothing was paid yet.</source>
        <translation>只是开始：尚未支付任何款项。</translation>
    </message>
    <message>
        <source>A status that this program does not know. It is shown as the gateway wrote it.</source>
        <translation>本程序不认识的状态。按网关的写法显示。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>StoreReach</name>
    <message>
        <source>The team&apos;s store cannot be reached. Nothing can be sent until it is back.</source>
        <translation>无法连接到团队数据库。恢复之前不能发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The payment was begun.</source>
        <translation>付款已开始。</translation>
    </message>
    <message>
        <source>The time that the payment was scheduled for.</source>
        <translation>付款的预定执行时间。</translation>
    </message>
    <message>
        <source>The gateway&apos;s time of the status %1.</source>
        <translation>网关给出的状态 %1 的时间。</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1 批准了 %2。</translation>
    </message>
    <message>
        <source>%1 rejected %2: %3</source>
        <translation>%1 驳回了 %2：%3</translation>
    </message>
    <message>
        <source>%1 withdrew %2.</source>
        <translation>%1 撤回了 %2。</translation>
    </message>
    <message>
        <source>%1 sent %2.</source>
        <translation>%1 发送了 %2。</translation>
    </message>
    <message>
        <source>%1 sent %2 again: %3</source>
        <translation>%1 再次发送了 %2：%3</translation>
    </message>
    <message>
        <source>%1 says that %2 was not executed: %3</source>
        <translation>%1 声明 %2 未执行：%3</translation>
    </message>
    <message>
        <source>%1 got a new key, because others had used the old one. It needs a new approval.</source>
        <translation>%1 换了新编号，因为旧编号已被他人使用。须重新批准。</translation>
    </message>
    <message>
        <source>%1 went to the gateway; the answer was not written down.</source>
        <translation>%1 已发往网关；答复没有记录下来。</translation>
    </message>
    <message>
        <source>%1 went to the gateway. It came to: %2.</source>
        <extracomment>A refund request&apos;s id, and what the call came to: &quot;Settled&quot;.</extracomment>
        <translation>%1 已发往网关。结果：%2。</translation>
    </message>
    <message>
        <source>%1 asked for a refund of %2 (%3): %4</source>
        <translation>%1 申请退款 %2（%3）：%4</translation>
    </message>
    <message>
        <source>%1 stands at: %2.</source>
        <extracomment>A refund request&apos;s id and its state in words.</extracomment>
        <translation>%1 的状态：%2。</translation>
    </message>
</context>
<context>
    <name>WaitBox</name>
    <message>
        <source>A refund is being sent</source>
        <translation>正在发送退款</translation>
    </message>
    <message>
        <source>A refund is on its way to the gateway right now. Closing at this moment would leave nobody knowing what became of it. The window closes by itself as soon as the gateway has answered, after half a minute at the latest.</source>
        <translation>一笔退款正在发往网关。此刻关闭会使任何人都不知道其结果。网关一有答复，窗口就会自动关闭，最迟半分钟。</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Open training?</source>
        <translation>打开培训？</translation>
    </message>
    <message>
        <source>Training was asked for, and this window has %1 open. Opening training signs you out there. A refund that you have begun to fill in is kept.</source>
        <translation>有人要求打开培训，而此窗口已打开 %1。打开培训会使您在那里退出登录。您已开始填写的退款会保留。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Open training</source>
        <translation>打开培训</translation>
    </message>
</context>
<context>
    <name>reintegro::AboutDialog</name>
    <message>
        <source>About Reintegro</source>
        <translation>关于 Reintegro</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Works of others</source>
        <translation>第三方作品(&amp;W)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py versions</source>
        <translation>复制版本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Copied: the versions.</source>
        <translation>已复制：版本。</translation>
    </message>
    <message>
        <source>Tabler Icons:</source>
        <extracomment>Over the text of the licence of the drawings.</extracomment>
        <translation>Tabler Icons：</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>第三方作品</translation>
    </message>
</context>
<context>
    <name>reintegro::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The account as the customer reads it out. Read it back before you go on.</source>
        <translation>请按客户念出的内容填写账户。继续之前请念给客户核对。</translation>
    </message>
    <message>
        <source>Account n&amp;umber</source>
        <translation>账号(&amp;U)</translation>
    </message>
    <message>
        <source>Account &amp;type</source>
        <translation>账户类型(&amp;T)</translation>
    </message>
    <message>
        <source>B&amp;ranch</source>
        <translation>分行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>银行(&amp;B)</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>名称或代码</translation>
    </message>
</context>
<context>
    <name>reintegro::AgeLine</name>
    <message>
        <source>%1 to %2 working days: %3</source>
        <translation>%1 至 %2 个工作日：%3</translation>
    </message>
    <message>
        <source>%1 working days and more: %2</source>
        <extracomment>The oldest age group of the board: %1 working days and more, %2 refunds.</extracomment>
        <translation>%1 个工作日及以上：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 笔延误</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>没有延误</translation>
    </message>
    <message numerus="yes">
        <source>Late is what has been on its way for %n working days or more, and what should have been back by law.</source>
        <translation>
            <numerusform>在途 %n 个工作日或以上的，以及依法本应退回的，即为延误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue by law</source>
        <translation>
            <numerusform>%n 笔已过法定期限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::AmountPage</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>How much goes back to the customer, and why.</source>
        <translation>退给客户多少，以及原因。</translation>
    </message>
    <message>
        <source>&amp;Full amount</source>
        <translation>全额(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>退款依据(&amp;G)</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>&amp;Claimed on</source>
        <translation>提出日期(&amp;C)</translation>
    </message>
    <message>
        <source>%1 are left to refund of this charge.</source>
        <translation>此付款还可退 %1。</translation>
    </message>
    <message>
        <source>Nothing can be refunded of this charge.</source>
        <translation>此付款没有可退的款项。</translation>
    </message>
</context>
<context>
    <name>reintegro::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What changes here holds at once.</source>
        <translation>此处的更改立即生效。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>此工作台</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark text on a light ground, or the other way round.</source>
        <translation>浅色背景配深色文字，或相反。</translation>
    </message>
    <message>
        <source>At first: as the system.</source>
        <translation>初始：跟随系统。</translation>
    </message>
    <message>
        <source>theme dark light night contrast</source>
        <translation>主题 深色 浅色 夜间 对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large all texts are, compared with those of the system.</source>
        <translation>所有文字相对于系统文字的大小。</translation>
    </message>
    <message>
        <source>From %1 to %2 %; at first 100 %.</source>
        <translation>从 %1 到 %2 %；初始为 100 %。</translation>
    </message>
    <message>
        <source>font letters zoom larger smaller scale</source>
        <translation>字体 字号 缩放 放大 缩小</translation>
    </message>
    <message>
        <source>Texts have %1 % of the system&apos;s size now.</source>
        <translation>文字现在为系统大小的 %1 %。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>闲置多少分钟后锁定</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, the window asks for the password again. What was typed stays.</source>
        <translation>若长时间无人触碰键盘或鼠标，窗口会再次要求输入密码。已输入的内容保留。</translation>
    </message>
    <message>
        <source>idle time-out security screen away inactivity</source>
        <translation>闲置 超时 安全 屏幕 离开</translation>
    </message>
    <message>
        <source>Merchant&apos;s name</source>
        <translation>商户名称</translation>
    </message>
    <message>
        <source>Stands at the head of the receipts that this desk prints and saves.</source>
        <translation>显示在此工作台打印和保存的凭证顶部。</translation>
    </message>
    <message>
        <source>At most %1 characters; at first empty.</source>
        <translation>最多 %1 个字符；初始为空。</translation>
    </message>
    <message>
        <source>shop company business receipt letterhead</source>
        <translation>商店 公司 企业 凭证 抬头</translation>
    </message>
    <message>
        <source>That is longer than %1 characters. Until it is shorter, the name before stays.</source>
        <translation>超过了 %1 个字符。在缩短之前，保留原来的名称。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>From 2 to 30 minutes; at first 10. Training and sandbox may never lock.</source>
        <translation>2 到 30 分钟；初始为 10 分钟。培训和沙盒可以从不锁定。</translation>
    </message>
</context>
<context>
    <name>reintegro::ApprovalsPage</name>
    <message>
        <source>What is decided on</source>
        <translation>待决定的内容</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>正在读取申请…</translation>
    </message>
    <message>
        <source>Whether a statement is kept already could not be read. %1</source>
        <translation>无法读取是否已保存书面说明。%1</translation>
    </message>
    <message>
        <source>Writing down the approval…</source>
        <translation>正在记录批准…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Your approval is written down. Another person has to approve it as well.</source>
        <translation>您的批准已记录。还须由另一人批准。</translation>
    </message>
    <message>
        <source>Reading the charge once more and sending the refund. Do not switch the computer off…</source>
        <translation>正在再次读取付款并发送退款。请勿关闭计算机…</translation>
    </message>
    <message>
        <source>Writing down the rejection…</source>
        <translation>正在记录驳回…</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>书面说明 %1</translation>
    </message>
    <message>
        <source>Writing down the statement…</source>
        <translation>正在记录声明…</translation>
    </message>
    <message>
        <source>%1 is closed as not executed.</source>
        <translation>%1 已作为未执行关闭。</translation>
    </message>
    <message>
        <source>%1: your statement is written down. A second supervisor has to say the same.</source>
        <translation>%1：您的声明已记录。须由第二位主管作同样声明。</translation>
    </message>
    <message>
        <source>Asking the gateway how it stands…</source>
        <translation>正在向网关查询其状态…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有等待决定的请求。</translation>
    </message>
    <message>
        <source>Requests that people send for approval appear here by themselves.</source>
        <translation>提交审批的请求会自动出现在这里。</translation>
    </message>
    <message>
        <source>Requests that people send for approval appear here by themselves. Supervisors decide on them; you see how they stand.</source>
        <translation>提交审批的请求会自动出现在这里。由主管决定；您可以看到进展。</translation>
    </message>
</context>
<context>
    <name>reintegro::BeneficiaryPage</name>
    <message>
        <source>Beneficiary</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Whose account the money goes to: the name and the document as the bank has them.</source>
        <translation>款项转入谁的账户：按银行登记的姓名和证件。</translation>
    </message>
    <message>
        <source>Beneficiary &amp;name</source>
        <translation>收款人姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Document &amp;type</source>
        <translation>证件类型(&amp;T)</translation>
    </message>
    <message>
        <source>CC: citizen&apos;s card. CE: foreigner&apos;s card. NIT: company or tax number. TI: minor&apos;s card.</source>
        <translation>CC：公民身份证。CE：外国人身份证。NIT：企业或税务号码。TI：未成年人身份证。</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>证件号码(&amp;D)</translation>
    </message>
</context>
<context>
    <name>reintegro::BoardPage</name>
    <message>
        <source>Ask &amp;now</source>
        <translation>立即查询(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy text for support</source>
        <translation>复制给客服的文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>打开申请(&amp;O)</translation>
    </message>
    <message>
        <source>Refunds on their way</source>
        <translation>在途退款</translation>
    </message>
    <message>
        <source>Reads at the gateway how the selected refund stands. Nothing is sent.</source>
        <translation>在网关读取所选退款的状态。不发送任何内容。</translation>
    </message>
    <message>
        <source>Keys, amount, times and what the gateway said. Nothing about people is in it.</source>
        <translation>编号、金额、时间和网关的说法。不含任何个人信息。</translation>
    </message>
    <message>
        <source>Reading what is on its way…</source>
        <translation>正在读取在途退款…</translation>
    </message>
    <message>
        <source>Asking the gateway how %1 stands…</source>
        <translation>正在向网关查询 %1 的状态…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copied: a text for the gateway&apos;s support about %1. Nothing about people is in it.</source>
        <translation>已复制：关于 %1 给网关客服的文本。不含任何个人信息。</translation>
    </message>
    <message>
        <source>What is on its way could not be read.</source>
        <translation>无法读取在途退款。</translation>
    </message>
    <message>
        <source>Read it &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>没有在途退款。</translation>
    </message>
    <message>
        <source>What is sent stands here until the gateway says how it ended.</source>
        <translation>已发送的退款会留在这里，直到网关说明结果。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print how it stands, or save it as a PDF (Ctrl+P)</source>
        <translation>打印当前状态或另存为 PDF （Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>reintegro::BodyCard</name>
    <message>
        <source>The bytes of the call</source>
        <translation>调用的字节</translation>
    </message>
    <message>
        <source>E&amp;xactly as sent</source>
        <translation>按发送原样(&amp;X)</translation>
    </message>
    <message>
        <source>Exactly as sent</source>
        <translation>按发送原样</translation>
    </message>
    <message>
        <source>Bytes of the call</source>
        <translation>调用的字节</translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>复制字节</translation>
    </message>
    <message>
        <source>Copied: the bytes of the call.</source>
        <translation>已复制：调用的字节。</translation>
    </message>
    <message>
        <source>Refund key: %1</source>
        <translation>退款编号：%1</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2. An approval holds for these bytes and no others.</source>
        <translation>%1 字节，SHA-256 %2。批准只对这些字节有效。</translation>
    </message>
</context>
<context>
    <name>reintegro::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargeHeadline</name>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refund…</source>
        <translation>退款(&amp;R)…</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>%1 (Bogotá)</source>
        <extracomment>A date and a time of day in Bogotá.</extracomment>
        <translation>%1（波哥大）</translation>
    </message>
    <message>
        <source>As the gateway wrote it: %1</source>
        <translation>网关原文：%1</translation>
    </message>
    <message>
        <source>Ask for a refund of this charge (Ctrl+R)</source>
        <translation>为此付款申请退款（Ctrl+R）</translation>
    </message>
    <message>
        <source>Ask the gateway again (F5)</source>
        <translation>再次向网关查询（F5）</translation>
    </message>
    <message>
        <source>charge key</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>%1 refunded · %2 waiting · %3 left of %4</source>
        <translation>已退 %1 · 等待 %2 · %4 中剩余 %3</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open in a new window, to be read beside another charge (Ctrl+N)</source>
        <translation>在新窗口中打开，以便与另一笔收款对照（Ctrl+N）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print a statement of this charge, or save it as a PDF (Ctrl+P)</source>
        <translation>打印此收款的状态说明或另存为 PDF （Ctrl+P）</translation>
    </message>
    <message>
        <source>Refund this charge…</source>
        <translation>为此付款退款…</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargePage</name>
    <message>
        <source>Charge</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Ra&amp;w answer</source>
        <translation>原始答复(&amp;W)</translation>
    </message>
    <message>
        <source>Timeline or raw answer</source>
        <translation>时间线或原始应答</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargeSkeleton</name>
    <message>
        <source>The charge is being read</source>
        <translation>正在读取付款</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargeWindow</name>
    <message>
        <source>One more charge</source>
        <translation>另一笔收款</translation>
    </message>
    <message>
        <source>To be read beside another. Refunds are filled in at the main window.</source>
        <translation>与另一笔对照查看。退款在主窗口中填写。</translation>
    </message>
    <message>
        <source>Look up another charge</source>
        <translation>查询另一笔收款</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Reintegro: %1 (%2)</source>
        <extracomment>A window&apos;s title: the program, a profile&apos;s name, and what kind of gateway it is.</extracomment>
        <translation>Reintegro：%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A window&apos;s title: a charge&apos;s key, then the desk it is looked up at.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>reintegro::ChargebackBand</name>
    <message>
        <source>Show charge-&amp;backs…</source>
        <translation>显示拒付(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>The payer&apos;s bank has taken back %n payment(s). Refund nothing of them.</source>
        <translation>
            <numerusform>付款人的银行已收回 %n 笔付款。请勿对其退款。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::ChargebackDialog</name>
    <message>
        <source>&amp;Open charge</source>
        <translation>打开付款(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message>
        <source>Charge-backs</source>
        <translation>拒付</translation>
    </message>
    <message>
        <source>Charge-backs nobody has acknowledged</source>
        <translation>无人确认的拒付</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Refunds of it</source>
        <translation>其退款</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Every charge-back is acknowledged. A new one is shown here and across the window.</source>
        <translation>所有拒付均已确认。新的拒付会显示在这里和整个窗口上方。</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken these payments back, and the gateway confirms it. A refund would pay the customer twice; where one is on its way or settled, talk to the gateway.</source>
        <translation>付款人的银行已收回这些付款，网关也已证实。退款会使客户得到两次款项；如果有退款在途或已结算，请与网关联系。</translation>
    </message>
    <message>
        <source>Only once it is known what became of the refunds of this charge.</source>
        <translation>须先知道此付款各笔退款的结果。</translation>
    </message>
    <message>
        <source>Acknowledging…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>You have acknowledged the charge-back of %1.</source>
        <translation>您已确认 %1 的拒付。</translation>
    </message>
</context>
<context>
    <name>reintegro::ClipboardOffer</name>
    <message>
        <source>There is nothing in the clipboard that can be the key of a charge.</source>
        <translation>剪贴板中没有可能是付款编号的内容。</translation>
    </message>
    <message>
        <source>In the clipboard:</source>
        <translation>剪贴板中：</translation>
    </message>
    <message>
        <source>Do not offer the clipboard</source>
        <translation>不再提示剪贴板内容</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Look up %1 from the clipboard</source>
        <translation>查询剪贴板中的 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>reintegro::CommandPalette</name>
    <message>
        <source>Find an action, charge or request</source>
        <translation>查找操作、付款或申请</translation>
    </message>
    <message>
        <source>An action, a charge&apos;s key, a request</source>
        <translation>操作、付款编号或申请</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called so. Type fewer or other words: what is to be done, the key of a charge, or a request&apos;s number, amount or beneficiary.</source>
        <translation>没有这样的内容。请减少字词或换用其他字词：要做的事、付款编号，或申请的编号、金额、收款人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes.</source>
        <translation>方向键选择，回车键执行，Esc 关闭。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Something that was found, then its keys or how it stands.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>reintegro::ConnectPage</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>仅用于本次运行</translation>
    </message>
    <message>
        <source>Keep and connect</source>
        <translation>保存并连接</translation>
    </message>
    <message>
        <source>Connect to Liquido</source>
        <translation>连接到 Liquido</translation>
    </message>
    <message>
        <source>You need what Liquido gave the merchant: a client id and a client secret (or an access token), and an API key.</source>
        <translation>您需要 Liquido 提供给商家的内容：客户端 ID 和客户端密钥（或访问令牌），以及 API 密钥。</translation>
    </message>
    <message>
        <source>The first administrator</source>
        <translation>第一位管理员</translation>
    </message>
    <message>
        <source>Na&amp;me to sign in with</source>
        <translation>登录姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Administrators connect gateways and add people. Giving money back needs two others: an agent who asks, and a supervisor who approves. They are added next.</source>
        <translation>管理员连接网关并添加人员。退款需要另外两人：提出申请的客服和批准的主管。接下来添加他们。</translation>
    </message>
    <message>
        <source>Adding the administrator…</source>
        <translation>正在添加管理员…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Writing to the keychain…</source>
        <translation>正在写入钥匙串…</translation>
    </message>
</context>
<context>
    <name>reintegro::ConnectionBand</name>
    <message>
        <source>Connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>The team&apos;s store cannot be reached. You see what was read last, at %1; nothing can be sent until it is back.</source>
        <translation>无法连接到团队数据库。您看到的是 %1 最后读取的内容；恢复之前不能发送任何内容。</translation>
    </message>
    <message>
        <source>The team&apos;s store cannot be reached. Nothing can be sent until it is back.</source>
        <translation>无法连接到团队数据库。恢复之前不能发送任何内容。</translation>
    </message>
</context>
<context>
    <name>reintegro::CredentialsDialog</name>
    <message>
        <source>Use for this &amp;run only</source>
        <translation>仅用于本次运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep credentials</source>
        <translation>保存凭据(&amp;K)</translation>
    </message>
    <message>
        <source>The credentials of %1</source>
        <translation>%1 的凭据</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>They take the place of those that are kept now.</source>
        <translation>它们将取代现在保存的凭据。</translation>
    </message>
    <message>
        <source>Writing to the keychain…</source>
        <translation>正在写入钥匙串…</translation>
    </message>
    <message>
        <source>The credentials of %1 are in the keychain.</source>
        <translation>%1 的凭据已存入钥匙串。</translation>
    </message>
    <message>
        <source>The credentials of %1 are stored nowhere. They are forgotten when the program ends.</source>
        <translation>%1 的凭据没有保存在任何地方。程序结束时即被遗忘。</translation>
    </message>
</context>
<context>
    <name>reintegro::CredentialsForm</name>
    <message>
        <source>Client &amp;id and client secret</source>
        <translation>客户端 ID 和客户端密钥(&amp;I)</translation>
    </message>
    <message>
        <source>An access token pasted by &amp;hand</source>
        <translation>手工粘贴的访问令牌(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>客户端密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Access t&amp;oken</source>
        <translation>访问令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Test credentials</source>
        <translation>测试凭据</translation>
    </message>
    <message>
        <source>Client id and client secret</source>
        <translation>客户端 ID 和客户端密钥</translation>
    </message>
    <message>
        <source>An access token pasted by hand</source>
        <translation>手工粘贴的访问令牌</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>They are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>它们只保存在本机的钥匙串中。</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>API 密钥(&amp;P)</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在向网关查询…</translation>
    </message>
    <message>
        <source>The gateway accepts these credentials.</source>
        <translation>网关接受这些凭据。</translation>
    </message>
</context>
<context>
    <name>reintegro::CustomerStepsCard</name>
    <message>
        <source>%1 (to read out)</source>
        <translation>%1（供念出）</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>This is not a whole web address, so it can only be copied.</source>
        <translation>这不是完整的网址，因此只能复制。</translation>
    </message>
</context>
<context>
    <name>reintegro::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What this desk keeps, as a whole.</source>
        <translation>此工作台保存的全部内容。</translation>
    </message>
    <message>
        <source>Closed: everything here is invented, and nothing of it has to be kept.</source>
        <translation>不可用：这里的一切都是虚构的，无需保存。</translation>
    </message>
    <message>
        <source>Closed: the requests are in a team&apos;s database. Whoever looks after its server backs it up, with PostgreSQL&apos;s own means.</source>
        <translation>不可用：申请存放在团队数据库中。由维护其服务器的人用 PostgreSQL 自身的方式备份。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Where the store lies</source>
        <translation>存储的位置</translation>
    </message>
    <message>
        <source>The requests and their journal. Where settings, people and stores lie is decided before the program starts, by REINTEGRO_HOME or else by the system.</source>
        <translation>申请及其日志。设置、人员和存储的位置在程序启动前由 REINTEGRO_HOME 决定，否则由系统决定。</translation>
    </message>
    <message>
        <source>folder file path size disk home database</source>
        <translation>文件夹 文件 路径 大小 磁盘 数据库</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>检查存储</translation>
    </message>
    <message>
        <source>Looks through every page, the journal, and every request against its record. Changes nothing; the program itself looks once a day.</source>
        <translation>检查每一页、日志以及每个申请与其记录是否一致。不作任何更改；程序自身每天检查一次。</translation>
    </message>
    <message>
        <source>integrity damaged health</source>
        <translation>完整性 损坏 健康</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>安全副本</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>备份存储</translation>
    </message>
    <message>
        <source>Writes a whole copy into a new file, while everybody goes on working. Nothing is ever overwritten. Keep it on another disk.</source>
        <translation>在大家继续工作的同时，将完整副本写入新文件。绝不覆盖任何内容。请保存在另一块磁盘上。</translation>
    </message>
    <message>
        <source>save copy safety</source>
        <translation>保存 副本 安全</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place, once it was looked through. The store before is moved aside and kept. Refused where the backup lacks what this desk has seen since, unless that is known and meant.</source>
        <translation>备份经检查后取代现有存储。原来的存储被移到一旁并保留。若备份缺少此工作台此后见过的内容，则会被拒绝，除非已知并确实要这样做。</translation>
    </message>
    <message>
        <source>recover bring back copy</source>
        <translation>找回 还原 副本</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>生成恢复码…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Opens what this desk stores about people when the keychain of this computer is lost. It is shown once. Where the key is lost already, the desk asks for the code when it cannot be opened.</source>
        <translation>当此电脑的密钥串丢失时，用它打开此工作台保存的个人数据。只显示一次。若密钥已丢失，工作台无法打开时会要求输入恢复码。</translation>
    </message>
    <message>
        <source>key keychain lost paper</source>
        <translation>密钥 密钥串 丢失</translation>
    </message>
    <message>
        <source>Closed: nothing of this gateway is locked with a key of this computer.</source>
        <translation>不可用：此网关没有用此电脑的密钥加锁的内容。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即核验</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>核验日志</translation>
    </message>
    <message>
        <source>Proves that no entry was changed, taken out or cut off: of the home, of this store, and of its team.</source>
        <translation>证明没有任何条目被更改、移除或截断：包括主目录、此存储及其团队的日志。</translation>
    </message>
    <message>
        <source>audit proof chain tampering</source>
        <translation>审计 证明 链 篡改</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Writes all entries into a new file, with a mark by which it is later seen if something is missing. No personal data stands in it.</source>
        <translation>将所有条目写入新文件，并附上标记，以便日后看出是否有缺失。其中不含个人数据。</translation>
    </message>
    <message>
        <source>audit auditor file</source>
        <translation>审计 审计员 文件</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data…</source>
        <translation>删除某人的数据…</translation>
    </message>
    <message>
        <source>People&apos;s data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>删除某人的数据</translation>
    </message>
    <message>
        <source>Forgets a customer in every request that is over, because he asks for it (Ley 1581 de 2012). Amounts and the journal stay. It cannot be undone.</source>
        <translation>应客户要求（Ley 1581 de 2012）在所有已结束的申请中删除其数据。金额和日志保留。无法撤销。</translation>
    </message>
    <message>
        <source>privacy forget delete customer personal</source>
        <translation>隐私 遗忘 删除 客户 个人</translation>
    </message>
    <message>
        <source>Go over to a team…</source>
        <translation>转为团队…</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>A team&apos;s database</source>
        <translation>团队数据库</translation>
    </message>
    <message>
        <source>Makes a PostgreSQL database ready for a team, adds its first administrator, and takes over the requests of this desk.</source>
        <translation>为团队准备 PostgreSQL 数据库，添加第一位管理员，并接收此工作台的申请。</translation>
    </message>
    <message>
        <source>several desks share move</source>
        <translation>多个工作台 共享 迁移</translation>
    </message>
    <message>
        <source>Invented requests, in a folder of training.</source>
        <translation>虚构的申请，存放在培训文件夹中。</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Last looked through by the program: %1</source>
        <translation>程序上次检查：%1</translation>
    </message>
    <message>
        <source>Not looked through by the program yet.</source>
        <translation>程序尚未检查。</translation>
    </message>
    <message>
        <source>Folder of this desk: %1</source>
        <translation>此工作台的文件夹：%1</translation>
    </message>
    <message>
        <source>%1 requests, %2 journal entries, the last one %3.</source>
        <translation>%1 个申请，%2 条日志，最后一条 %3。</translation>
    </message>
    <message>
        <source>Looking through the store…</source>
        <translation>正在检查存储…</translation>
    </message>
    <message>
        <source>The store is whole: %1</source>
        <translation>存储完整：%1</translation>
    </message>
    <message>
        <source>Verifying the journal…</source>
        <translation>正在核验日志…</translation>
    </message>
    <message>
        <source>The journal %1 is whole: %2 entries, the last one %3.</source>
        <translation>日志 %1 完整：%2 条，最后一条 %3。</translation>
    </message>
    <message>
        <source>Its mark in the keychain could not be read, so a tail that was cut off would not be noticed.</source>
        <translation>无法读取密钥串中的标记，因此无法察觉末尾被截断。</translation>
    </message>
    <message>
        <source>Writing the journal…</source>
        <translation>正在写入日志…</translation>
    </message>
    <message>
        <source>Written to %1: %2 entries and a mark.</source>
        <translation>已写入 %1：%2 条和一个标记。</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>正在写入副本…</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>已写入 %1：%2</translation>
    </message>
    <message>
        <source>The recovery code opens it, with the file beside it.</source>
        <translation>可用恢复码连同旁边的文件将其打开。</translation>
    </message>
    <message>
        <source>There is no recovery code: without the keychain of this computer nobody can open it.</source>
        <translation>没有恢复码：没有此电脑的密钥串，谁也无法打开。</translation>
    </message>
</context>
<context>
    <name>reintegro::DecisionBar</name>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop all sending…</source>
        <translation>停止全部发送…</translation>
    </message>
    <message>
        <source>Close as not executed</source>
        <translation>作为未执行关闭</translation>
    </message>
    <message>
        <source>Send the same bytes again</source>
        <translation>再次发送相同的字节</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Approve and &amp;send</source>
        <translation>批准并发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即核查(&amp;C)</translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation>停止全部发送</translation>
    </message>
    <message>
        <source>Why is it rejected? Whoever asked will read this.</source>
        <translation>为什么驳回？申请人会看到此内容。</translation>
    </message>
    <message>
        <source>Why may it be sent again? Only if the gateway says that it does not have it.</source>
        <translation>为什么可以再次发送？只有网关说没有收到时才可以。</translation>
    </message>
    <message>
        <source>What does the gateway&apos;s written statement say? A second supervisor has to say the same before it counts as failed.</source>
        <translation>网关的书面说明怎么说？须由第二位主管作同样声明，才计为失败。</translation>
    </message>
</context>
<context>
    <name>reintegro::DecisionView</name>
    <message>
        <source>Payer and beneficiary</source>
        <translation>付款人与收款人</translation>
    </message>
    <message>
        <source>Into the account</source>
        <translation>转入账户</translation>
    </message>
    <message>
        <source>Request and charge</source>
        <translation>申请与付款</translation>
    </message>
    <message>
        <source>&amp;Open the charge</source>
        <translation>打开付款(&amp;O)</translation>
    </message>
    <message>
        <source>To know before you decide</source>
        <translation>决定前须知</translation>
    </message>
    <message>
        <source>Warnings when it was asked for</source>
        <translation>申请时的警告</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stays in the house</source>
        <translation>仅供内部使用</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>%1, as it stood when the refund was asked for</source>
        <translation>%1，以申请退款时为准</translation>
    </message>
    <message>
        <source>Other refunds of it</source>
        <translation>此付款的其他退款</translation>
    </message>
    <message>
        <source>None at this desk</source>
        <translation>本工作台没有</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print how it stands, or save it as a PDF (Ctrl+P)</source>
        <translation>打印当前状态或另存为 PDF （Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>reintegro::DeskOpening</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opening the training gateway…</source>
        <translation>正在打开培训网关…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
</context>
<context>
    <name>reintegro::DraftLine</name>
    <message>
        <source>Read them again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The refunds that you began and did not finish could not be read. %1</source>
        <extracomment>%1 says why, and what to do.</extracomment>
        <translation>无法读取您已开始而未完成的退款。%1</translation>
    </message>
    <message>
        <source>Begun, not finished:</source>
        <translation>已开始，未完成：</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 笔</translation>
    </message>
    <message>
        <source>All refunds that were begun and not finished</source>
        <translation>所有已开始而未完成的退款</translation>
    </message>
    <message>
        <source>Go on with the refund of %1</source>
        <translation>继续 %1 的退款</translation>
    </message>
    <message>
        <source>Go on with this refund, last changed on %1</source>
        <translation>继续此退款，最近修改于 %1</translation>
    </message>
</context>
<context>
    <name>reintegro::EarlierRefunds</name>
    <message>
        <source>No other refund of this desk went to this account.</source>
        <translation>本工作台没有其他退款转入此账户。</translation>
    </message>
    <message>
        <source>Other refunds to this account: %1</source>
        <translation>转入此账户的其他退款：%1</translation>
    </message>
</context>
<context>
    <name>reintegro::EnterRecoveryCodeDialog</name>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Enter the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
    <message>
        <source>The key of this desk&apos;s store is not in the keychain of this computer. The code that was shown when the store was made puts it back. Capitals, blanks and hyphens do not matter.</source>
        <translation>本工作台数据库的密钥不在本机的钥匙串中。创建数据库时显示的恢复码可以将其放回。大小写、空格和连字符都无关紧要。</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Opening the store&apos;s key…</source>
        <translation>正在打开数据库的密钥…</translation>
    </message>
    <message>
        <source>The store&apos;s key is back in the keychain.</source>
        <translation>数据库的密钥已放回钥匙串。</translation>
    </message>
</context>
<context>
    <name>reintegro::EraseDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>删除某人的数据</translation>
    </message>
    <message>
        <source>Forgets this person in every request that is over: names, documents, accounts. Amounts and the journal stay. It cannot be undone, and backups that were made before still hold it.</source>
        <translation>在所有已结束的申请中删除此人的数据：姓名、证件、账户。金额和日志保留。无法撤销，且之前的备份仍包含这些数据。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Document &amp;type</source>
        <translation>证件类型(&amp;T)</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>证件号码(&amp;N)</translation>
    </message>
    <message>
        <source>Exactly as the request or the charge has it.</source>
        <translation>须与申请或收款中的完全一致。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>It stands in the journal.</source>
        <translation>会记入日志。</translation>
    </message>
    <message>
        <source>Everything about %1 %2 will be gone from the requests that are over. Press Erase again to do it.</source>
        <translation>已结束的申请中关于 %1 %2 的一切都将消失。再次按“删除”即执行。</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Erased in requests: %1. Backups that were made before still hold it.</source>
        <translation>已在申请中删除：%1。之前的备份仍包含这些数据。</translation>
    </message>
    <message>
        <source>A document and a reason are needed.</source>
        <translation>需要证件和理由。</translation>
    </message>
</context>
<context>
    <name>reintegro::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
</context>
<context>
    <name>reintegro::FirstRunPage</name>
    <message>
        <source>Open the &amp;training gateway</source>
        <translation>打开培训网关(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect to Liquido…</source>
        <translation>连接到 Liquido(&amp;C)…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>A gateway inside this program, with invented payments of every kind. Refunds settle after a few seconds and no money moves. Nothing has to be set up.</source>
        <translation>本程序内的网关，带有各种虚构的付款。退款几秒后结算，没有真实款项变动。无须任何设置。</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>Connect this desk to the merchant&apos;s Liquido account, and name the first administrator. You need the client id, the client secret and the API key.</source>
        <translation>将本工作台连接到商家的 Liquido 账户，并指定第一位管理员。您需要客户端 ID、客户端密钥和 API 密钥。</translation>
    </message>
    <message>
        <source>Welcome to Reintegro</source>
        <translation>欢迎使用 Reintegro</translation>
    </message>
    <message>
        <source>From this desk you look up payments made through Liquido in Colombia and give money back. What one person asks for, another approves; and nothing is called done before the gateway has said so.</source>
        <translation>在此工作台上，您可以查询在哥伦比亚通过 Liquido 进行的付款并退款。一人申请，另一人批准；在网关说明之前，任何事都不算完成。</translation>
    </message>
</context>
<context>
    <name>reintegro::GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Each has people&apos;s requests of its own. Opening another one signs you out of this one.</source>
        <translation>每个网关都有自己的申请。打开另一个会使您在这一个退出登录。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>启动时打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>C&amp;redentials…</source>
        <translation>凭据(&amp;R)…</translation>
    </message>
    <message>
        <source>Test the kept ones</source>
        <translation>测试已保存的凭据</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>忘记凭据</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Keep these three</source>
        <translation>保存这三项</translation>
    </message>
    <message>
        <source>Closed: the people of training are invented and change nothing here.</source>
        <translation>不可用：培训中的人员是虚构的，在此不能更改任何内容。</translation>
    </message>
    <message>
        <source>Open training</source>
        <translation>打开培训</translation>
    </message>
    <message>
        <source>Which gateway?</source>
        <translation>哪个网关？</translation>
    </message>
    <message>
        <source>Gateways of this desk</source>
        <translation>此工作台的网关</translation>
    </message>
    <message>
        <source>Where payments are looked up and refunds are sent. What is chosen here is also what the settings below are about.</source>
        <translation>在此查询付款并发送退款。下面的设置也针对此处所选的网关。</translation>
    </message>
    <message>
        <source>The proxy in between is the system&apos;s.</source>
        <translation>中间的代理为系统代理。</translation>
    </message>
    <message>
        <source>environment sandbox production training Liquido</source>
        <translation>环境 沙箱 生产 培训 Liquido</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>连接另一个(&amp;C)…</translation>
    </message>
    <message>
        <source>Add and remove gateways</source>
        <translation>添加和移除网关</translation>
    </message>
    <message>
        <source>Removing one forgets it with its credentials; the file with its requests stays where it is. The one that is open at the start is also what the command line uses.</source>
        <translation>移除网关会连同其凭据一起忘记；其申请文件保留在原处。启动时打开的网关也是命令行使用的网关。</translation>
    </message>
    <message>
        <source>delete new connection first</source>
        <translation>删除 新建 连接</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>What lets this desk in at the gateway. They lie in the keychain of this computer and nowhere else; nobody can read them here.</source>
        <translation>让此工作台进入网关的凭据。只存放在此电脑的密钥串中；在此无人能读取。</translation>
    </message>
    <message>
        <source>password keychain access</source>
        <translation>密码 密钥串 访问</translation>
    </message>
    <message>
        <source>Three digits, such as 007</source>
        <translation>三位数字，例如 007</translation>
    </message>
    <message>
        <source>Four digits, such as 1007</source>
        <translation>四位数字，例如 1007</translation>
    </message>
    <message>
        <source>Check digit of a NIT</source>
        <translation>NIT 校验位</translation>
    </message>
    <message>
        <source>What refunds carry</source>
        <translation>退款携带的内容</translation>
    </message>
    <message>
        <source>Holds from the next time this gateway is opened.</source>
        <translation>自下次打开此网关起生效。</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Where the gateway tells the shop&apos;s server how a refund ended.</source>
        <translation>网关将退款结果告知商店服务器的地址。</translation>
    </message>
    <message>
        <source>An address, or empty for none; at first as it was connected.</source>
        <translation>一个地址，留空表示无；初始为连接时的设置。</translation>
    </message>
    <message>
        <source>notification inbox</source>
        <translation>通知 收件</translation>
    </message>
    <message>
        <source>Form of the bank code at this gateway</source>
        <translation>此网关的银行代码形式</translation>
    </message>
    <message>
        <source>How many digits the gateway is given for a bank, unless the policy says it for all desks.</source>
        <translation>向网关提供的银行代码位数，除非策略已为所有工作台规定。</translation>
    </message>
    <message>
        <source>Three or four digits; at first three.</source>
        <translation>三位或四位；初始为三位。</translation>
    </message>
    <message>
        <source>007 1007 digits</source>
        <translation>007 1007 位数</translation>
    </message>
    <message>
        <source>Whether a company&apos;s NIT goes to the gateway with its check digit.</source>
        <translation>企业 NIT 是否带校验位发送给网关。</translation>
    </message>
    <message>
        <source>On or off; at first on.</source>
        <translation>开或关；初始为开。</translation>
    </message>
    <message>
        <source>company tax number</source>
        <translation>公司 税号</translation>
    </message>
    <message>
        <source>It is open now.</source>
        <translation>当前已打开。</translation>
    </message>
    <message>
        <source>Remove it now</source>
        <translation>立即移除</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>立即忘记</translation>
    </message>
    <message>
        <source>%1 is opened at the start from now on.</source>
        <translation>从现在起启动时打开 %1。</translation>
    </message>
    <message>
        <source>%1 will be forgotten with its credentials; its requests stay in their file. Press again to do it.</source>
        <translation>将忘记 %1 及其凭据；其申请保留在文件中。再次按下即执行。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>%1 is forgotten, with its credentials.</source>
        <translation>已忘记 %1 及其凭据。</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在向网关查询…</translation>
    </message>
    <message>
        <source>The gateway accepts the credentials of %1.</source>
        <translation>网关接受 %1 的凭据。</translation>
    </message>
    <message>
        <source>Without its credentials nothing can be looked up at %1. Press again to do it.</source>
        <translation>没有凭据就无法在 %1 查询。再次按下即执行。</translation>
    </message>
    <message>
        <source>Forgetting the credentials…</source>
        <translation>正在忘记凭据…</translation>
    </message>
    <message>
        <source>The credentials of %1 are forgotten.</source>
        <translation>已忘记 %1 的凭据。</translation>
    </message>
    <message>
        <source>Kept. It holds from the next time %1 is opened.</source>
        <translation>已保存。自下次打开 %1 起生效。</translation>
    </message>
</context>
<context>
    <name>reintegro::HelpWindow</name>
    <message>
        <source>Nothing about that. Try fewer words.</source>
        <translation>没有相关内容。请减少词语再试。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>%1 · Help for Reintegro</source>
        <extracomment>A window&apos;s title: a topic of the help, then the program.</extracomment>
        <translation>%1 · Reintegro 帮助</translation>
    </message>
</context>
<context>
    <name>reintegro::KeptStatements</name>
    <message>
        <source>The gateway&apos;s written statements</source>
        <translation>网关的书面说明</translation>
    </message>
    <message>
        <source>Save statement…</source>
        <translation>保存书面说明…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已遗忘</translation>
    </message>
    <message>
        <source>%1, kept by %2 on %3
SHA-256 %4</source>
        <extracomment>A file&apos;s name, a person, a date with the time of day, a digest.</extracomment>
        <translation>%1，由 %2 于 %3 保存
SHA-256 %4</translation>
    </message>
    <message>
        <source>Save statement %1</source>
        <translation>保存书面说明 %1</translation>
    </message>
</context>
<context>
    <name>reintegro::KeysDialog</name>
    <message>
        <source>In the refund&apos;s form</source>
        <translation>在退款表单中</translation>
    </message>
    <message>
        <source>Next page, or the first field that is still open</source>
        <translation>下一页，或第一个尚未填好的字段</translation>
    </message>
    <message>
        <source>Send for approval, on the last page</source>
        <translation>在最后一页提交审批</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>关闭；已输入的内容会保留</translation>
    </message>
    <message>
        <source>In a further window</source>
        <translation>在其他窗口中</translation>
    </message>
    <message>
        <source>Look up another charge</source>
        <translation>查询另一笔付款</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>In settings and help</source>
        <translation>在设置和帮助中</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In every field and list</source>
        <translation>在所有字段和列表中</translation>
    </message>
    <message>
        <source>On to the next</source>
        <translation>到下一项</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>回到上一项</translation>
    </message>
    <message>
        <source>Undo what was typed or pasted</source>
        <translation>撤销输入或粘贴的内容</translation>
    </message>
    <message>
        <source>With an underlined letter: presses that button</source>
        <translation>与带下划线的字母一起：按下该按钮</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>在整个窗口中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Help about keys</source>
        <translation>关于快捷键的帮助</translation>
    </message>
</context>
<context>
    <name>reintegro::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Amounts and dates keep the form of Colombia in every language.</source>
        <translation>金额和日期在任何语言中都保持哥伦比亚格式。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>使用此语言</translation>
    </message>
    <message>
        <source>In which language windows, messages and errors are written. The journal and what the gateway says stay as they are.</source>
        <translation>窗口、消息和错误所用的语言。日志和网关的原话保持不变。</translation>
    </message>
    <message>
        <source>At first: as the system.</source>
        <translation>初始：跟随系统。</translation>
    </message>
    <message>
        <source>translation Spanish English</source>
        <translation>翻译 西班牙语 英语</translation>
    </message>
</context>
<context>
    <name>reintegro::ListColumns</name>
    <message>
        <source>Only a part of them is here, so nobody could tell which is the first. Look for less, or scroll to the end, to sort by any column.</source>
        <translation>这里只有一部分，无法确定哪一条排在最前。请缩小查找范围，或滚动到末尾，再按任意列排序。</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <extracomment>%1 is a list: &quot;Columns of Refund requests&quot;.</extracomment>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Sorts, moves and chooses the columns.</source>
        <translation>对列进行排序、移动和选择。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始状态</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>最小或最早的在前</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>最大或最新的在前</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%1 is the heading of a column.</extracomment>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>向左</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>As wide as it needs</source>
        <translation>按内容调整宽度</translation>
    </message>
</context>
<context>
    <name>reintegro::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Another person…</source>
        <translation>换人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The desk is locked. What was begun is kept behind it, and what is on its way goes on.</source>
        <translation>工作台已锁定。已开始的内容保留在后面，进行中的操作会继续。</translation>
    </message>
    <message>
        <source>Signs this person out. A refund that was begun stays as a draft.</source>
        <translation>将此人注销。已开始的退款会保留为草稿。</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在核对密码…</translation>
    </message>
</context>
<context>
    <name>reintegro::LookupPage</name>
    <message>
        <source>&amp;Look up</source>
        <translation>查询(&amp;L)</translation>
    </message>
    <message>
        <source>Charge key</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>The order&apos;s payment id</source>
        <translation>订单的付款编号</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>清空此栏</translation>
    </message>
    <message>
        <source>Charge &amp;key</source>
        <translation>付款编号(&amp;K)</translation>
    </message>
    <message>
        <source>Type or paste the key of a charge first.</source>
        <translation>请先输入或粘贴付款编号。</translation>
    </message>
    <message>
        <source>This cannot be a key: a key has 1 to 128 bytes and no control characters.</source>
        <translation>这不可能是编号：编号为 1 至 128 字节，不含控制字符。</translation>
    </message>
    <message>
        <source>Reading the charge at the gateway…</source>
        <translation>正在网关读取付款…</translation>
    </message>
    <message>
        <source>Looking up %1.</source>
        <translation>正在查询 %1。</translation>
    </message>
    <message>
        <source>Charge %1: %2, %3.</source>
        <extracomment>A charge&apos;s key, its amount and its status as the gateway writes it.</extracomment>
        <translation>付款 %1：%2，%3。</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>最近：</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Read the charge again</source>
        <translation>重新读取付款</translation>
    </message>
    <message>
        <source>Look up what is in the clipboard</source>
        <translation>查询剪贴板中的内容</translation>
    </message>
    <message>
        <source>Stop reading the charge</source>
        <translation>停止读取付款</translation>
    </message>
</context>
<context>
    <name>reintegro::LookupStart</name>
    <message>
        <source>Which payment is it about?</source>
        <translation>是哪一笔付款？</translation>
    </message>
    <message>
        <source>Type or paste the key of the charge: the merchant&apos;s own id of the payment, as the shop&apos;s order shows it. Blanks and quotes around it do not matter.</source>
        <translation>请输入或粘贴付款编号：商家自己的付款编号，即商店订单上显示的编号。前后的空格和引号无关紧要。</translation>
    </message>
    <message>
        <source>Charges to try in training</source>
        <translation>可在培训中试用的付款</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试用 %1</translation>
    </message>
    <message>
        <source>A refund was begun and not finished</source>
        <translation>有一笔退款已开始而未完成</translation>
    </message>
    <message>
        <source>For the charge %1, last changed on %2.</source>
        <translation>付款 %1，最近修改于 %2。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the refund of %1</source>
        <translation>继续 %1 的退款</translation>
    </message>
</context>
<context>
    <name>reintegro::LookupTrouble</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>凭据(&amp;C)…</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详情(&amp;T)</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>网关的说法</translation>
    </message>
</context>
<context>
    <name>reintegro::MainWindow</name>
    <message>
        <source>This desk could not be opened.</source>
        <translation>无法打开本工作台。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>The training gateway could not be opened.</source>
        <translation>无法打开培训网关。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Nothing is set up yet.</source>
        <translation>尚未设置任何内容。</translation>
    </message>
    <message>
        <source>No gateway is connected to this desk. An administrator has to sign in and connect one.</source>
        <translation>本工作台没有连接网关。须由管理员登录并连接。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已退出登录。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已以 %1 登录。</translation>
    </message>
    <message>
        <source>A refund is being sent right now. Try again as soon as the gateway has answered.</source>
        <translation>正在发送退款。请在网关答复后再试。</translation>
    </message>
    <message>
        <source>Reintegro: %1 (%2)</source>
        <extracomment>The window&apos;s title: the program, a profile&apos;s name, and what kind of gateway it is.</extracomment>
        <translation>Reintegro：%1（%2）</translation>
    </message>
    <message>
        <source>Reintegro</source>
        <translation>Reintegro</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>下次启动程序时更改语言。</translation>
    </message>
    <message>
        <source>This window speaks English now.</source>
        <translation>此窗口现在使用中文。</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>The store before is now %1</source>
        <translation>原来的存储现为 %1</translation>
    </message>
    <message>
        <source>Restored: %1 requests, %2 journal entries.</source>
        <translation>已恢复：%1 个申请，%2 条日志。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;upport bundle…</source>
        <translation>支持包(&amp;U)…</translation>
    </message>
    <message>
        <source>A&amp;bout Reintegro…</source>
        <translation>关于 Reintegro(&amp;B)…</translation>
    </message>
    <message>
        <source>The desk is locked.</source>
        <translation>工作台已锁定。</translation>
    </message>
    <message>
        <source>This is training: the password of %1 is %2</source>
        <translation>这是培训：%1 的密码是 %2</translation>
    </message>
    <message>
        <source>The desk is unlocked.</source>
        <translation>工作台已解锁。</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Ke&amp;ys…</source>
        <translation>快捷键(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>reintegro::MessageBar</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详情(&amp;T)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>网关的说法</translation>
    </message>
</context>
<context>
    <name>reintegro::MoreMenu</name>
    <message>
        <source>&amp;People…</source>
        <translation>人员(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Gateways…</source>
        <translation>网关(&amp;G)…</translation>
    </message>
    <message>
        <source>Change my pass&amp;word…</source>
        <translation>修改我的密码(&amp;W)…</translation>
    </message>
    <message>
        <source>Read a &amp;notification…</source>
        <translation>读取通知(&amp;N)…</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <translation>策略(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Stop all sending…</source>
        <translation>停止全部发送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Recovery code…</source>
        <translation>恢复码(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Messages outside the window</source>
        <translation>窗口外的消息(&amp;M)</translation>
    </message>
    <message>
        <source>The system tells of what waits for you and what went wrong while you do not look at the window. Nothing about people stands in it.</source>
        <translation>当您没有看窗口时，系统会提示哪些事等您处理、哪些事出了问题。其中不含任何个人信息。</translation>
    </message>
    <message>
        <source>This system has no place beside the clock from which messages could come.</source>
        <translation>此系统的时钟旁没有可以显示消息的位置。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>立即锁定(&amp;K)</translation>
    </message>
    <message>
        <source>New win&amp;dow</source>
        <translation>新窗口(&amp;D)</translation>
    </message>
</context>
<context>
    <name>reintegro::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Messages outside the window</source>
        <translation>窗口外的消息</translation>
    </message>
    <message>
        <source>The system tells of what waits for you and what went wrong while you do not look at the window. Nothing about people stands in it.</source>
        <translation>当您没有看窗口时，系统会提示哪些事等您处理、哪些事出了问题。其中不含任何个人信息。</translation>
    </message>
    <message>
        <source>On or off; at first on.</source>
        <translation>开或关；初始为开。</translation>
    </message>
    <message>
        <source>notification tray bubble alert sound following</source>
        <translation>通知 托盘 气泡 提醒 跟踪</translation>
    </message>
    <message>
        <source>Closed: this system has no place beside the clock from which messages could come.</source>
        <translation>不可用：此系统在时钟旁没有可以显示消息的位置。</translation>
    </message>
</context>
<context>
    <name>reintegro::NotificationDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read a notification</source>
        <translation>读取通知</translation>
    </message>
    <message>
        <source>What the gateway says</source>
        <translation>网关的说法</translation>
    </message>
    <message>
        <source>&amp;Notification</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Paste it as the gateway sent it, or drop its file here.</source>
        <translation>请原样粘贴网关发来的内容，或将其文件拖到这里。</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>The header Liquido-Signature, where you have it. May stay empty.</source>
        <translation>标头 Liquido-Signature（如果有）。可以留空。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>A notification proves nothing: the gateway is asked, and what it says then counts.</source>
        <translation>通知不能证明任何事：会向网关查询，以网关当时的说法为准。</translation>
    </message>
    <message>
        <source>Choose a notification</source>
        <translation>选择通知</translation>
    </message>
    <message>
        <source>The file is empty. Choose the one that the gateway sent.</source>
        <translation>文件为空。请选择网关发来的文件。</translation>
    </message>
    <message>
        <source>A notification is needed.</source>
        <translation>需要一份通知。</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在向网关查询…</translation>
    </message>
    <message>
        <source>What is pasted may have changed when it was copied: choose the file, and its signature can be judged.</source>
        <translation>粘贴的内容在复制时可能已改变：请选择文件，这样才能判断其签名。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A refund request&apos;s id, its amount, and what is true about the money now.</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>reintegro::OpeningTrouble</name>
    <message>
        <source>Open &amp;training</source>
        <translation>打开培训(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enter the recovery code…</source>
        <translation>输入恢复码(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Other &amp;gateway…</source>
        <translation>其他网关(&amp;G)…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>About the keychain</source>
        <translation>关于钥匙串</translation>
    </message>
</context>
<context>
    <name>reintegro::OutcomeCard</name>
    <message>
        <source>What the gateway answered</source>
        <translation>网关的答复</translation>
    </message>
    <message>
        <source>Gateway&apos;s answer</source>
        <translation>网关答复</translation>
    </message>
    <message>
        <source>What to do, and what not</source>
        <translation>该做什么，不该做什么</translation>
    </message>
</context>
<context>
    <name>reintegro::PaperOptions</name>
    <message>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名首字母</translation>
    </message>
    <message>
        <source>Roles only</source>
        <translation>仅角色</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>文件语言(&amp;L)</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>纸张大小(&amp;Z)</translation>
    </message>
    <message>
        <source>P&amp;eople on it</source>
        <translation>文件上的人员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Merchant&apos;s name</source>
        <translation>商户名称(&amp;M)</translation>
    </message>
</context>
<context>
    <name>reintegro::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>reintegro::PasswordDialog</name>
    <message>
        <source>&amp;Keep password</source>
        <translation>保存密码(&amp;K)</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Until %1 has changed it, approvals of %1 carry a warning that names both of you.</source>
        <translation>在 %1 修改之前，%1 的批准会带有写明你们两人姓名的警告。</translation>
    </message>
    <message>
        <source>Keeping the password…</source>
        <translation>正在保存密码…</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>%1 的密码已修改。</translation>
    </message>
</context>
<context>
    <name>reintegro::PasswordFields</name>
    <message>
        <source>New pass&amp;word</source>
        <translation>新密码(&amp;W)</translation>
    </message>
    <message>
        <source>The same password a&amp;gain</source>
        <translation>再次输入相同的密码(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不同。</translation>
    </message>
</context>
<context>
    <name>reintegro::PayerComparison</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Typed as: %1</source>
        <translation>输入的内容：%1</translation>
    </message>
    <message>
        <source>The number is the payer&apos;s, the type is not</source>
        <translation>号码是付款人的，类型不是</translation>
    </message>
    <message>
        <source>Not the payer&apos;s: %1 digits here, %2 there</source>
        <extracomment>Of two numbers of documents: how many digits each has.</extracomment>
        <translation>不是付款人的：这里 %1 位，那里 %2 位</translation>
    </message>
    <message>
        <source>Not the payer&apos;s: differs at digit %1 of %2</source>
        <extracomment>Places of digits in a number, counted from 1: &quot;3, 9&quot;, and how many digits it has.</extracomment>
        <translation>不是付款人的：%2 位中第 %1 位不同</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>谁付的款</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>谁收到款项</translation>
    </message>
    <message>
        <source>The gateway does not say</source>
        <translation>网关没有说明</translation>
    </message>
    <message>
        <source>Not the payer&apos;s</source>
        <translation>不是付款人的</translation>
    </message>
    <message>
        <source>Same as the payer&apos;s</source>
        <translation>与付款人一致</translation>
    </message>
</context>
<context>
    <name>reintegro::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>更改我的密码…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>With it you sign in, and the window is unlocked. Until you have changed one that an administrator set, your approvals carry a warning.</source>
        <translation>用它登录并解锁窗口。在您更改管理员设置的密码之前，您的批准会带有警告。</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>change sign in secret</source>
        <translation>更改 登录 密码</translation>
    </message>
    <message>
        <source>Closed: the passwords of training stand on its sign-in page.</source>
        <translation>不可用：培训的密码显示在其登录页上。</translation>
    </message>
    <message>
        <source>Forget my sign-in</source>
        <translation>忘记我的登录</translation>
    </message>
    <message>
        <source>Kept sign-in</source>
        <translation>已保存的登录</translation>
    </message>
    <message>
        <source>Name and password for the team&apos;s database, if you had them kept when you signed in. They lie in the keychain of this computer.</source>
        <translation>团队数据库的用户名和密码（若您在登录时选择保存）。存放在此电脑的密钥串中。</translation>
    </message>
    <message>
        <source>remember password keychain team</source>
        <translation>记住 密码 密钥串 团队</translation>
    </message>
    <message>
        <source>The sign-in is not kept any more.</source>
        <translation>不再保存登录信息。</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>谁可以登录</translation>
    </message>
    <message>
        <source>Adds people, gives them roles and passwords, and lets them no longer sign in. What somebody asked for or decided stays.</source>
        <translation>添加人员，赋予角色和密码，或使其不能再登录。其提出或决定的内容保留。</translation>
    </message>
    <message>
        <source>Agents ask, supervisors decide, administrators set up; a person can be several of them.</source>
        <translation>客服提出，主管决定，管理员设置；一人可兼任多个角色。</translation>
    </message>
    <message>
        <source>colleague account staff employee</source>
        <translation>同事 账户 员工</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Closed: the people of training are invented.</source>
        <translation>不可用：培训中的人员是虚构的。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
</context>
<context>
    <name>reintegro::PeoplePanel</name>
    <message>
        <source>Set a &amp;password…</source>
        <translation>设置密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A&amp;gent: asks for refunds</source>
        <translation>客服：申请退款(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;upervisor: decides on refunds of others</source>
        <translation>主管：决定他人的退款(&amp;U)</translation>
    </message>
    <message>
        <source>Ad&amp;ministrator: people and gateways</source>
        <translation>管理员：人员和网关(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add this person</source>
        <translation>添加此人(&amp;A)</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>谁可以登录</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>登录姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody approves what he asked for, so giving money back takes an agent and a supervisor.</source>
        <translation>任何人都不能批准自己的申请，因此退款需要一名客服和一名主管。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Password set by %1</source>
        <translation>密码由 %1 设置</translation>
    </message>
    <message>
        <source>Adding the person…</source>
        <translation>正在添加人员…</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>%1 will not be able to sign in any more, and what %1 asked for stays as it is. Press Disable again to do it.</source>
        <translation>%1 将不能再登录，而 %1 申请的内容保持不变。再按一次“停用”即执行。</translation>
    </message>
    <message>
        <source>Disabling…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>%1 may not sign in any more.</source>
        <translation>%1 不再允许登录。</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>正在启用…</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 又可以登录。</translation>
    </message>
</context>
<context>
    <name>reintegro::PersonalData</name>
    <message>
        <source>Personal data is masked again, since nothing was done here for a while.</source>
        <translation>个人数据已重新遮盖，因为这里有一段时间没有操作。</translation>
    </message>
    <message>
        <source>Personal data stays masked, since it could not be written down who looks at it. %1</source>
        <translation>个人数据保持遮盖，因为无法记录谁在查看。%1</translation>
    </message>
    <message>
        <source>Personal data is shown. The journal says so.</source>
        <translation>个人数据已显示。审计日志中已有记录。</translation>
    </message>
</context>
<context>
    <name>reintegro::PersonalDataButton</name>
    <message>
        <source>Hide personal data</source>
        <translation>隐藏个人数据</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>显示个人数据</translation>
    </message>
    <message>
        <source>Mask documents, accounts, e-mails and phones again (Ctrl+Shift+D)</source>
        <translation>重新遮盖证件、账号、邮箱和电话（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <source>Show documents, accounts, e-mails and phones. The journal keeps who looked (Ctrl+Shift+D)</source>
        <translation>显示证件、账号、邮箱和电话。审计日志会记录谁查看过（Ctrl+Shift+D）</translation>
    </message>
</context>
<context>
    <name>reintegro::PolicyField</name>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>As each desk&apos;s profile says</source>
        <translation>按各工作台的配置</translation>
    </message>
    <message>
        <source>Three digits, such as 007</source>
        <translation>三位数字，例如 007</translation>
    </message>
    <message>
        <source>Four digits, such as 1007</source>
        <translation>四位数字，例如 1007</translation>
    </message>
    <message>
        <source>Set by %1 on %2; before: %3.</source>
        <extracomment>Who set a setting, when (in Bogotá), and what it was before.</extracomment>
        <translation>由 %1 于 %2 设置；此前：%3。</translation>
    </message>
    <message>
        <source>An amount in COP, such as 1.500.000,00; empty for no limit. At first: no limit.</source>
        <translation>以 COP 计的金额，例如 1.500.000,00；留空表示不限。初始：不限。</translation>
    </message>
    <message>
        <source>From %1 to %2, or 0 for no limit. At first: no limit.</source>
        <translation>从 %1 到 %2，0 表示不限。初始：不限。</translation>
    </message>
    <message>
        <source>From %1 to %2. At first: %3.</source>
        <translation>从 %1 到 %2。初始：%3。</translation>
    </message>
    <message>
        <source>Yes or no. At first: no.</source>
        <translation>是或否。初始：否。</translation>
    </message>
    <message>
        <source>At first: as each desk&apos;s profile says.</source>
        <translation>初始：按各工作台的配置。</translation>
    </message>
    <message>
        <source>At first: all of them.</source>
        <translation>初始：全部。</translation>
    </message>
    <message>
        <source>At first: none of them.</source>
        <translation>初始：无。</translation>
    </message>
</context>
<context>
    <name>reintegro::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>It holds for everybody and on every desk. Each change stands in the journal.</source>
        <translation>适用于所有人和所有工作台。每次更改都记入审计日志。</translation>
    </message>
    <message>
        <source>It holds for everybody and on every desk. Only an administrator can change it.</source>
        <translation>适用于所有人和所有工作台。只有管理员可以更改。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Stop all sending…</source>
        <translation>停止全部发送…</translation>
    </message>
    <message>
        <source>Resume sending…</source>
        <translation>恢复发送…</translation>
    </message>
    <message>
        <source>Approval and time</source>
        <translation>审批与时间</translation>
    </message>
    <message>
        <source>Most that may go back</source>
        <translation>退款上限</translation>
    </message>
    <message>
        <source>Bank data</source>
        <translation>银行数据</translation>
    </message>
    <message>
        <source>Following and dates</source>
        <translation>跟踪与期限</translation>
    </message>
    <message>
        <source>limit rule allowed policy</source>
        <translation>限额 规则 允许 策略</translation>
    </message>
    <message>
        <source>Closed: only an administrator can change it.</source>
        <translation>不可用：只有管理员可以更改。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>All sending</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>Stopped, no refund is sent from any desk until an administrator lets sending go on. What is on its way already is not held up.</source>
        <translation>停止后，在管理员允许继续之前，任何工作台都不会发送退款。已在途中的不受影响。</translation>
    </message>
    <message>
        <source>Supervisors and administrators stop it, with a reason that everybody reads; an administrator resumes it.</source>
        <translation>主管和管理员可停止发送并附上所有人可见的理由；由管理员恢复。</translation>
    </message>
    <message>
        <source>red button emergency halt fraud pause</source>
        <translation>红色按钮 紧急 停止 欺诈 暂停</translation>
    </message>
    <message>
        <source>Closed: nobody of the invented people of training could lift it again.</source>
        <translation>不可用：培训中的虚构人员都无法解除停止。</translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation>正在读取策略…</translation>
    </message>
    <message>
        <source>Settings saved: %1. They hold from now on.</source>
        <translation>已保存的设置：%1。即刻生效。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>reintegro::Printing</name>
    <message>
        <source>P&amp;rint or save as PDF…</source>
        <translation>打印或另存为 PDF(&amp;R)…</translation>
    </message>
    <message>
        <source>Check a recei&amp;pt…</source>
        <translation>核验凭证(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing is shown here that could be printed: open a charge, or choose a refund.</source>
        <translation>这里没有可打印的内容：请打开一笔收款或选择一笔退款。</translation>
    </message>
</context>
<context>
    <name>reintegro::ProfileForm</name>
    <message>
        <source>Profile &amp;name</source>
        <translation>配置名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Address of the gateway</source>
        <translation>网关地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address for &amp;tokens</source>
        <translation>令牌地址(&amp;T)</translation>
    </message>
    <message>
        <source>For example liquido-production: letters, digits, - _ and dots.</source>
        <translation>例如 liquido-production：字母、数字、- _ 和点。</translation>
    </message>
    <message>
        <source>Call&amp;back address (optional)</source>
        <translation>回调地址（可选）(&amp;B)</translation>
    </message>
    <message>
        <source>Where the gateway tells the shop&apos;s server how a refund ended.</source>
        <translation>网关将退款结果告知商店服务器的地址。</translation>
    </message>
    <message>
        <source>The gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Team&apos;s &amp;database (optional)</source>
        <translation>团队数据库（可选）(&amp;D)</translation>
    </message>
    <message>
        <source>postgresql://server:5432/database. Its people sign in there, and all desks see the same queue. Empty: the requests stay in a file of this computer.</source>
        <translation>postgresql://server:5432/database。团队人员在那里登录，所有工作台看到同一个队列。留空：申请保存在本机的文件中。</translation>
    </message>
    <message>
        <source>Liquido&apos;s test gateway. No real money moves.</source>
        <translation>Liquido 的测试网关。没有真实款项变动。</translation>
    </message>
    <message>
        <source>Real money. Refunds reach real accounts.</source>
        <translation>真实款项。退款会到达真实账户。</translation>
    </message>
    <message>
        <source>A gateway at another address. It is treated as real money.</source>
        <translation>位于其他地址的网关。按真实款项对待。</translation>
    </message>
    <message>
        <source>Leave it empty where tokens come from the same address.</source>
        <translation>如果令牌来自同一地址，请留空。</translation>
    </message>
</context>
<context>
    <name>reintegro::ProfileList</name>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A profile&apos;s name and what kind of gateway it is: &quot;liquido (Production)&quot;.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No gateway is connected to this desk yet.</source>
        <translation>本工作台尚未连接网关。</translation>
    </message>
    <message>
        <source>inside this program</source>
        <translation>在本程序内</translation>
    </message>
    <message>
        <source>Address: %1. No proxy in between.</source>
        <translation>地址：%1。中间没有代理。</translation>
    </message>
    <message>
        <source>Address: %1, through the proxy %2.</source>
        <translation>地址：%1，经由代理 %2。</translation>
    </message>
</context>
<context>
    <name>reintegro::ProfilesDialog</name>
    <message>
        <source>C&amp;redentials…</source>
        <translation>凭据(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Open &amp;training</source>
        <translation>打开培训(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect another…</source>
        <translation>连接另一个(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Which gateway?</source>
        <translation>哪个网关？</translation>
    </message>
    <message>
        <source>Each has people&apos;s requests of its own. Opening another one signs you out of this one.</source>
        <translation>每个网关都有自己的申请。打开另一个会使您在这一个退出登录。</translation>
    </message>
</context>
<context>
    <name>reintegro::QueueDelegate</name>
    <message>
        <source>%1 of %2 approvals</source>
        <translation>批准 %1/%2</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>申请人 %1</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>警报：%1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>reintegro::Rail</name>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Look-up page</source>
        <translation>查询页面</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Requests page</source>
        <translation>申请页面</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approvals page</source>
        <translation>审批页面</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Board page</source>
        <translation>看板页面</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: people, gateways, look</source>
        <translation>更多：人员、网关、外观</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 （Ctrl+，）</translation>
    </message>
</context>
<context>
    <name>reintegro::RailButton</name>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>%n 笔等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::RawAnswer</name>
    <message>
        <source>&amp;Indented for reading</source>
        <translation>缩进以便阅读(&amp;I)</translation>
    </message>
    <message>
        <source>Indented for reading</source>
        <translation>缩进以便阅读</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始答复</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>复制原始答复</translation>
    </message>
    <message>
        <source>Copied: the raw answer, with a card token masked.</source>
        <translation>已复制：原始答复，其中的卡令牌已遮盖。</translation>
    </message>
</context>
<context>
    <name>reintegro::ReceiptCheckDialog</name>
    <message>
        <source>C&amp;heck</source>
        <translation>核验(&amp;H)</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation>核验凭证</translation>
    </message>
    <message>
        <source>What the journal says of it</source>
        <translation>日志的说明</translation>
    </message>
    <message>
        <source>Receipt &amp;code</source>
        <translation>凭证验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Twenty letters and digits at the foot of the paper, or what its QR code says.</source>
        <translation>纸面底部的二十个字母和数字，或其二维码的内容。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>选择凭证</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 （*.pdf）</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Looking into the journal…</source>
        <translation>正在查看日志…</translation>
    </message>
    <message>
        <source>Issued: %1 · %2 · %3 · %4 (Bogotá) · by %5</source>
        <translation>出具：%1 · %2 · %3 · %4（波哥大）· %5</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>To: %1 · account %2</source>
        <translation>收款人：%1 · 账户 %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
</context>
<context>
    <name>reintegro::ReceiptDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The paper gets its code when it is printed or saved. The journal keeps that it left the desk.</source>
        <translation>文件在打印或保存时获得验证码。日志会记录它已离开工作台。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 （*.pdf）</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as a PDF instead.</source>
        <translation>此计算机没有设置打印机。请改为另存为 PDF。</translation>
    </message>
    <message>
        <source>Writing down that the paper leaves the desk…</source>
        <translation>正在记录文件离开工作台…</translation>
    </message>
    <message>
        <source>The PDF could not be saved: %1</source>
        <translation>无法保存 PDF：%1</translation>
    </message>
    <message>
        <source>%1 was saved as %2. Its code is %3, and the journal has it.</source>
        <translation>%1 已保存为 %2。其验证码为 %3，日志已记录。</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机没有接收。</translation>
    </message>
    <message>
        <source>%1 is on its way to the printer. Its code is %2, and the journal has it.</source>
        <translation>%1 正送往打印机。其验证码为 %2，日志已记录。</translation>
    </message>
</context>
<context>
    <name>reintegro::Recovery</name>
    <message>
        <source>Make a new recovery code?</source>
        <translation>生成新的恢复码？</translation>
    </message>
    <message>
        <source>There is a recovery code for %1 already. With a new one the old one opens nothing any more; what was backed up before keeps the code it was backed up with.</source>
        <translation>%1 已有恢复码。有了新的，旧的就不能再打开任何内容；此前的备份仍用备份时的恢复码。</translation>
    </message>
    <message>
        <source>&amp;Make a new code</source>
        <translation>生成新的恢复码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>保留旧的(&amp;K)</translation>
    </message>
    <message>
        <source>Making the recovery code…</source>
        <translation>正在生成恢复码…</translation>
    </message>
    <message>
        <source>The recovery code is shown once. Keep it in a safe place.</source>
        <translation>恢复码只显示一次。请保存在安全的地方。</translation>
    </message>
</context>
<context>
    <name>reintegro::RecoveryCodeDialog</name>
    <message>
        <source>I have &amp;kept it in a safe place</source>
        <translation>我已将其保存在安全的地方(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>What this desk stores about people is locked with a key in the keychain of this computer. If the keychain is lost, this code opens it, and nothing else does. Write it on paper or keep it where passwords are kept. It is shown only now.</source>
        <translation>本工作台保存的个人数据用本机钥匙串中的密钥锁定。如果钥匙串丢失，只有此恢复码能打开。请写在纸上，或保存在存放密码的地方。它只在此刻显示。</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <translation>我已将其保存在安全的地方</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied: the recovery code. Whoever opens the clipboard can read it.</source>
        <translation>已复制：恢复码。打开剪贴板的人都能看到。</translation>
    </message>
</context>
<context>
    <name>reintegro::RefundSummary</name>
    <message>
        <source>Goes back</source>
        <translation>退还</translation>
    </message>
    <message>
        <source>Of the charge</source>
        <translation>所属付款</translation>
    </message>
    <message>
        <source>To</source>
        <translation>退给</translation>
    </message>
    <message>
        <source>Into the account</source>
        <translation>转入账户</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>Stands where nothing is known yet.</extracomment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Whoever paid</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>None: it goes back the way it was paid</source>
        <translation>无：按原路退回</translation>
    </message>
</context>
<context>
    <name>reintegro::RefundWizard</name>
    <message>
        <source>D&amp;iscard draft</source>
        <translation>丢弃草稿(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>保留待续(&amp;K)</translation>
    </message>
    <message>
        <source>Ba&amp;ck</source>
        <translation>上一步(&amp;C)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Send for approval</source>
        <translation>提交审批(&amp;S)</translation>
    </message>
    <message>
        <source>Correct the account of %1</source>
        <translation>更正 %1 的账户</translation>
    </message>
    <message>
        <source>Refund of charge %1</source>
        <translation>付款 %1 的退款</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>This is the draft you kept on %1. Nothing of it was sent.</source>
        <translation>这是您于 %1 保存的草稿。没有发送任何内容。</translation>
    </message>
    <message>
        <source>No account is needed: by the policy this refund goes back the way it was paid.</source>
        <translation>无须账户：按策略，此退款按原路退回。</translation>
    </message>
    <message>
        <source>Goes to another person for approval. Nothing is sent to the gateway now.</source>
        <translation>交由另一人批准。现在不向网关发送任何内容。</translation>
    </message>
    <message>
        <source>Warnings not ticked: %1. Whoever approves has to confirm every warning again.</source>
        <translation>未勾选的警告：%1。批准人须再次确认每一条警告。</translation>
    </message>
    <message>
        <source>Br&amp;ing it back</source>
        <translation>取回(&amp;I)</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>草稿已取回。</translation>
    </message>
    <message>
        <source>The draft was discarded. Nothing was asked for.</source>
        <translation>草稿已丢弃。没有提出任何申请。</translation>
    </message>
    <message>
        <source>Reading the charge once more and keeping the request…</source>
        <translation>正在再次读取付款并保存申请…</translation>
    </message>
    <message>
        <source>%1 waits for approval by another person. Nothing was sent yet.</source>
        <translation>%1 等待另一人批准。尚未发送任何内容。</translation>
    </message>
    <message>
        <source>What you typed is kept. Correct the account of %1 again to go on with it.</source>
        <translation>您输入的内容已保存。再次更正 %1 的账户即可继续。</translation>
    </message>
    <message>
        <source>The draft is kept. Open the refund of this charge again to go on with it.</source>
        <translation>草稿已保存。再次打开此付款的退款即可继续。</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>The team&apos;s store cannot be reached. Go on typing: it is kept as soon as the store is back.</source>
        <translation>无法连接到团队数据库。请继续输入：数据库恢复后会立即保存。</translation>
    </message>
    <message>
        <source>What you typed is kept as soon as the team&apos;s store is back, if the program stays open until then. Close again to go on.</source>
        <translation>如果程序在此之前保持打开，您输入的内容会在团队数据库恢复后立即保存。再次关闭即可继续。</translation>
    </message>
    <message>
        <source>What you typed is not kept. %1 If you close again, it is lost.</source>
        <extracomment>%1 says what happened and what to do.</extracomment>
        <translation>您输入的内容没有保存。%1 如果再次关闭，就会丢失。</translation>
    </message>
    <message>
        <source>Next page (Enter)</source>
        <translation>下一页（回车键）</translation>
    </message>
    <message>
        <source>Send for approval (%1)</source>
        <translation>提交审批 (%1)</translation>
    </message>
</context>
<context>
    <name>reintegro::RefundsCard</name>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Read the refunds again</source>
        <translation>重新读取退款</translation>
    </message>
    <message>
        <source>Refunds of this charge</source>
        <translation>此付款的退款</translation>
    </message>
    <message>
        <source>Nobody has asked for a refund of this charge at this desk.</source>
        <translation>在本工作台没有人为此付款申请退款。</translation>
    </message>
    <message>
        <source>Reading the refunds of this charge…</source>
        <translation>正在读取此付款的退款…</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestDetails</name>
    <message>
        <source>&amp;Check now</source>
        <translation>立即核查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Correct the &amp;account</source>
        <translation>更正账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the charge</source>
        <translation>打开付款(&amp;O)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Warnings when it was asked for</source>
        <translation>申请时的警告</translation>
    </message>
    <message>
        <source>Refund key</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分行</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print its receipt or how it stands, or save it as a PDF (Ctrl+P)</source>
        <translation>打印凭证或当前状态，或另存为 PDF （Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestHead</name>
    <message>
        <source>%1 · asked for by %2 on %3 (%4)</source>
        <extracomment>A request&apos;s id, who asked for it, when (in Bogotá), and how long ago that is.</extracomment>
        <translation>%1 · %2 于 %3 申请（%4）</translation>
    </message>
    <message>
        <source> · corrects the account of %1</source>
        <translation> · 更正 %1 的账户</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestListPage</name>
    <message>
        <source>The requests could not be read.</source>
        <translation>无法读取请求。</translation>
    </message>
    <message>
        <source>Read them &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestQueue</name>
    <message>
        <source>Requests awaiting approval</source>
        <translation>等待批准的申请</translation>
    </message>
    <message>
        <source>Nothing else waits for a decision.</source>
        <translation>没有其他等待决定的申请。</translation>
    </message>
    <message>
        <source>What is most urgent always stands first, so this list cannot be sorted.</source>
        <translation>最紧急的始终排在最前。</translation>
    </message>
</context>
<context>
    <name>reintegro::RequestsPage</name>
    <message>
        <source>The selected request</source>
        <translation>所选申请</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Request, charge, beneficiary or who asked</source>
        <translation>申请、付款、收款人或申请人</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>退款申请</translation>
    </message>
    <message>
        <source>Asking the gateway how it stands…</source>
        <translation>正在向网关查询其状态…</translation>
    </message>
    <message>
        <source>Writing down the withdrawal…</source>
        <translation>正在记录撤回…</translation>
    </message>
    <message>
        <source>Looking for %1…</source>
        <translation>正在查找 %1…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>正在读取申请…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the charge…</source>
        <translation>正在读取付款…</translation>
    </message>
    <message>
        <source>Nobody has asked for a refund yet.</source>
        <translation>还没有人申请退款。</translation>
    </message>
    <message>
        <source>Look a charge up and press Refund to ask for one.</source>
        <translation>查找一笔收款并点击“退款”即可申请。</translation>
    </message>
    <message>
        <source>Look &amp;up a charge</source>
        <translation>查找收款(&amp;U)</translation>
    </message>
    <message>
        <source>No request fits what you are looking for.</source>
        <translation>没有符合条件的请求。</translation>
    </message>
    <message>
        <source>Take a word away, or choose all states. A document or an account is only found by its whole number.</source>
        <translation>请减少关键词，或选择所有状态。证件号或账号须输入完整号码才能找到。</translation>
    </message>
    <message>
        <source>&amp;Show all requests</source>
        <translation>显示所有请求(&amp;S)</translation>
    </message>
</context>
<context>
    <name>reintegro::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup is looked through first: every page, the journal, every request against its record. Then it takes the place of the store of this desk; that one is moved aside and kept. Everybody is signed out for it.</source>
        <translation>首先检查备份：每一页、日志、每个申请与其记录。然后它取代此工作台的存储；原存储被移到一旁并保留。为此所有人都会退出登录。</translation>
    </message>
    <message>
        <source>Also where it lacks what this desk has seen since</source>
        <translation>即使缺少此工作台此后见过的内容</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>备份文件(&amp;F)</translation>
    </message>
    <message>
        <source>Recovery &amp;code (only where the key is lost)</source>
        <translation>恢复码(&amp;C)（仅在密钥丢失时）</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Empty: the key in the keychain of this computer opens it. The code&apos;s file lies beside the backup.</source>
        <translation>留空：用此电脑密钥串中的密钥打开。恢复码文件在备份旁边。</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>正在检查备份…</translation>
    </message>
    <message>
        <source>It is whole: %1 requests, %2 journal entries, the last one %3.</source>
        <translation>备份完整：%1 个申请，%2 条日志，最后一条 %3。</translation>
    </message>
    <message>
        <source>Have it looked through first.</source>
        <translation>请先检查。</translation>
    </message>
</context>
<context>
    <name>reintegro::ResumeDialog</name>
    <message>
        <source>&amp;Resume sending</source>
        <translation>恢复发送(&amp;R)</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>保持停止</translation>
    </message>
    <message>
        <source>Approved refunds can be sent again from every desk. Nothing is sent by itself.</source>
        <translation>已批准的退款又可以从各工作台发送。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>Refunds can be sent again.</source>
        <translation>又可以发送退款。</translation>
    </message>
</context>
<context>
    <name>reintegro::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>This is exactly what will be sent once another person has approved it. Nothing is sent now.</source>
        <translation>这正是另一人批准后将要发送的内容。现在不发送任何内容。</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>To know before you ask for it</source>
        <translation>申请前须知</translation>
    </message>
    <message>
        <source>Typed as: %1</source>
        <translation>输入的内容：%1</translation>
    </message>
    <message>
        <source>The payer is %1</source>
        <translation>付款人是 %1</translation>
    </message>
    <message>
        <source>Same as the payer&apos;s</source>
        <translation>与付款人一致</translation>
    </message>
    <message>
        <source>Beneficiary name</source>
        <translation>收款人姓名</translation>
    </message>
    <message>
        <source>The payer has %1</source>
        <translation>付款人的是 %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Left out: it goes back the way it was paid</source>
        <translation>省略：按原路退回</translation>
    </message>
    <message>
        <source>Notifications to</source>
        <translation>通知发往</translation>
    </message>
    <message>
        <source>Left out: this profile has no address for them</source>
        <translation>省略：此配置没有通知地址</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>退款依据</translation>
    </message>
    <message>
        <source>Stays in the house</source>
        <translation>仅供内部使用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>reintegro::SavedChargeWindow</name>
    <message>
        <source>Show personal data</source>
        <translation>显示个人数据</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>%1: a saved charge</source>
        <extracomment>The title of a window: a file&apos;s name, and what it holds.</extracomment>
        <translation>%1：已保存的收款</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This is how the payment was when the file was saved. The gateway has not been asked.</source>
        <translation>这是保存文件时该付款的状态，尚未向网关查询。</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>无法显示此文件。</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>原始应答</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>%1 (Bogotá)</source>
        <extracomment>A date and a time of day in Bogotá.</extracomment>
        <translation>%1（波哥大）</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>隐藏个人数据</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <extracomment>The button that puts one setting back; %1 is the setting&apos;s name.</extracomment>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>Puts back what it is at first.</source>
        <translation>恢复为初始值。</translation>
    </message>
    <message>
        <source>It is as it was at first.</source>
        <translation>已是初始值。</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingWords</name>
    <message>
        <source>Kept on this computer.</source>
        <translation>保存在此电脑上。</translation>
    </message>
    <message>
        <source>Kept on this computer, for this gateway alone.</source>
        <translation>保存在此电脑上，仅用于此网关。</translation>
    </message>
    <message>
        <source>Kept in the store: it holds for everybody, on every desk.</source>
        <translation>保存在存储中：对所有工作台的所有人有效。</translation>
    </message>
    <message>
        <source>It is yours alone.</source>
        <translation>仅属于您。</translation>
    </message>
    <message>
        <source>It can only be read here.</source>
        <translation>此处只能查看。</translation>
    </message>
    <message>
        <source>For everybody.</source>
        <translation>所有人可用。</translation>
    </message>
    <message>
        <source>For supervisors and administrators.</source>
        <translation>供主管和管理员使用。</translation>
    </message>
    <message>
        <source>For administrators.</source>
        <translation>供管理员使用。</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingsPage</name>
    <message>
        <source>Closed: only an administrator can change it.</source>
        <translation>不可用：只有管理员可以更改。</translation>
    </message>
    <message>
        <source>Closed: only a supervisor or an administrator can do it.</source>
        <translation>不可用：只有主管或管理员可以操作。</translation>
    </message>
</context>
<context>
    <name>reintegro::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>找到的设置</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Names, explanations and other words for them, with or without accents (Ctrl+F)</source>
        <translation>名称、说明及其他说法，不区分重音 （Ctrl+F）</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>%1, in %2. %3</source>
        <extracomment>A setting that was found, where it is, and what it does.</extracomment>
        <translation>%1，位于 %2。%3</translation>
    </message>
    <message>
        <source>No setting is called so, and none speaks of it.</source>
        <translation>没有这个名称的设置，也没有提到它的设置。</translation>
    </message>
    <message>
        <source>Settings found: %1. Enter goes to the one that is marked.</source>
        <translation>找到的设置：%1。按 Enter 前往所选设置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Changes of the policy are not saved. Save them, or close once more to leave them.</source>
        <translation>策略更改尚未保存。请保存，或再次关闭以放弃。</translation>
    </message>
</context>
<context>
    <name>reintegro::SignInPage</name>
    <message>
        <source>&amp;Keep the password in this computer&apos;s keychain</source>
        <translation>将密码保存在本机的钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Other &amp;gateway…</source>
        <translation>其他网关(&amp;G)…</translation>
    </message>
    <message>
        <source>Who is sitting here?</source>
        <translation>您是哪一位？</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>This is training: everything here is invented and no money moves. These two people work here:</source>
        <translation>这是培训：这里的一切都是虚构的，没有款项变动。在这里工作的有这两个人：</translation>
    </message>
    <message>
        <source>%1 (%2): password %3</source>
        <extracomment>A person&apos;s name, what the person may do, and the password: &quot;agent (agent), password “…”&quot;.</extracomment>
        <translation>%1（%2）：密码 %3</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在检查密码…</translation>
    </message>
    <message>
        <source>A user and a password are needed.</source>
        <translation>需要用户名和密码。</translation>
    </message>
</context>
<context>
    <name>reintegro::StatementField</name>
    <message>
        <source>S&amp;tatement…</source>
        <translation>书面说明(&amp;T)…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>书面说明</translation>
    </message>
    <message>
        <source>The gateway&apos;s written statement</source>
        <translation>网关的书面说明</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file is empty. Choose the one that the gateway wrote.</source>
        <translation>文件为空。请选择网关出具的文件。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB. Keep the part of it that speaks of this refund.</source>
        <translation>文件大于 1 MiB。请只保留涉及此退款的部分。</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1,SHA-256 %2</translation>
    </message>
    <message>
        <source>The file in which the gateway says that it did not execute this refund.</source>
        <translation>网关在其中说明没有执行此退款的文件。</translation>
    </message>
    <message>
        <source>A statement is kept with this refund. Another one can be added.</source>
        <translation>此退款已保存一份书面说明。可以再添加一份。</translation>
    </message>
</context>
<context>
    <name>reintegro::StatementSaving</name>
    <message>
        <source>Save the statement</source>
        <translation>保存书面说明</translation>
    </message>
    <message>
        <source>The statement was not saved, since it could not be written down who takes it out. %1</source>
        <translation>没有保存书面说明，因为无法记录由谁取出。%1</translation>
    </message>
    <message>
        <source>The statement was saved as %1. The journal says so.</source>
        <translation>书面说明已保存为 %1。审计日志中已有记录。</translation>
    </message>
    <message>
        <source>The statement could not be saved: %1</source>
        <translation>无法保存书面说明：%1</translation>
    </message>
</context>
<context>
    <name>reintegro::StepList</name>
    <message>
        <source>%1 (not needed)</source>
        <extracomment>%1 is a step of the wizard that is left out.</extracomment>
        <translation>%1（不需要）</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>reintegro::StopBand</name>
    <message>
        <source>All sending was stopped by %1 on %2: %3</source>
        <extracomment>%1 is a person&apos;s name, %2 a time in Bogotá, %3 the reason that was given.</extracomment>
        <translation>%1 已于 %2 停止全部发送：%3</translation>
    </message>
    <message>
        <source>Res&amp;ume sending…</source>
        <translation>恢复发送(&amp;U)…</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>恢复发送</translation>
    </message>
</context>
<context>
    <name>reintegro::StopDialog</name>
    <message>
        <source>&amp;Stop all sending</source>
        <translation>停止全部发送(&amp;S)</translation>
    </message>
    <message>
        <source>Stop all sending</source>
        <translation>停止全部发送</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Everybody reads it, on every desk.</source>
        <translation>每个人在每个工作台上都会看到。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From now on no refund is sent from any desk, until an administrator lets sending go on. What is on its way already is not held up. Refunds can still be asked for and approved.</source>
        <translation>从现在起，任何工作台都不发送退款，直到管理员恢复发送。已在途的不会被阻止。仍可申请和批准退款。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>须说明原因。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>All sending is stopped, on every desk.</source>
        <translation>所有工作台上的全部发送均已停止。</translation>
    </message>
</context>
<context>
    <name>reintegro::SupportDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>支持包中的文件</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>For whoever helps you. This is all of it: no names, documents, accounts, e-mails or phones, no keys of charges, no credentials and no answers of the gateway. Nothing is sent anywhere; you save it and decide who gets it.</source>
        <translation>供协助您的人使用。全部内容都在这里：没有姓名、证件、账户、邮箱或电话，没有收款编号、凭据或网关的回答。不会发送到任何地方；由您保存并决定交给谁。</translation>
    </message>
    <message>
        <source>Looking through stores and journals…</source>
        <translation>正在检查存储和日志…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>The support bundle was saved as %1.</source>
        <translation>支持包已保存为 %1。</translation>
    </message>
    <message>
        <source>The support bundle could not be saved: %1</source>
        <translation>无法保存支持包：%1</translation>
    </message>
</context>
<context>
    <name>reintegro::TaskDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>reintegro::TeamDialog</name>
    <message>
        <source>A team&apos;s database</source>
        <translation>团队数据库</translation>
    </message>
    <message>
        <source>In a PostgreSQL database several desks work on the same requests, and the database itself enforces the rules. Three steps: make it ready, add its first administrator, take over what this desk has. Then connect a gateway with that database, and let nobody work with the old one any more.</source>
        <translation>在 PostgreSQL 数据库中，多个工作台处理相同的申请，由数据库自身执行规则。三个步骤：准备数据库、添加第一位管理员、接收此工作台的内容。然后用该数据库连接网关，并且不再使用旧的。</translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation>准备数据库</translation>
    </message>
    <message>
        <source>Add the administrator</source>
        <translation>添加管理员</translation>
    </message>
    <message>
        <source>Take the requests over</source>
        <translation>接收申请</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>postgresql://server:5432/database</source>
        <translation>postgresql://server:5432/database</translation>
    </message>
    <message>
        <source>&amp;Account of the database</source>
        <translation>数据库账户(&amp;A)</translation>
    </message>
    <message>
        <source>For the first two steps one that may make roles there; for the third one of its administrators.</source>
        <translation>前两步需能在其中创建角色的账户；第三步需其管理员之一。</translation>
    </message>
    <message>
        <source>&amp;Its password</source>
        <translation>其密码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;First administrator</source>
        <translation>第一位管理员(&amp;F)</translation>
    </message>
    <message>
        <source>Making the database ready…</source>
        <translation>正在准备数据库…</translation>
    </message>
    <message>
        <source>%1 is ready, and has an administrator already.</source>
        <translation>%1 已就绪，且已有管理员。</translation>
    </message>
    <message>
        <source>%1 is ready. Add its first administrator next.</source>
        <translation>%1 已就绪。接下来添加第一位管理员。</translation>
    </message>
    <message>
        <source>Adding the administrator…</source>
        <translation>正在添加管理员…</translation>
    </message>
    <message>
        <source>%1 may sign in to the team&apos;s database now.</source>
        <translation>%1 现在可以登录团队数据库。</translation>
    </message>
    <message>
        <source>Taking the requests over…</source>
        <translation>正在接收申请…</translation>
    </message>
    <message>
        <source>Taken over, with %1 journal entries; the team&apos;s journal contains them and is whole.</source>
        <translation>已接收，含 %1 条日志；团队日志包含它们且完整。</translation>
    </message>
    <message>
        <source>Database and account are needed.</source>
        <translation>需要数据库和账户。</translation>
    </message>
</context>
<context>
    <name>reintegro::Timeline</name>
    <message>
        <source>The gateway sent no time that can be put in order.</source>
        <translation>网关没有发来可以排序的时间。</translation>
    </message>
    <message>
        <source>As the gateway wrote it: %1</source>
        <translation>网关原文：%1</translation>
    </message>
</context>
<context>
    <name>reintegro::Tray</name>
    <message>
        <source>&amp;Open the desk</source>
        <translation>打开工作台(&amp;O)</translation>
    </message>
    <message>
        <source>Reintegro</source>
        <translation>Reintegro</translation>
    </message>
    <message>
        <source>Reintegro: %1 (%2)</source>
        <extracomment>The program, a profile&apos;s name, and what kind of gateway it is.</extracomment>
        <translation>Reintegro：%1（%2）</translation>
    </message>
    <message>
        <source>%1 or more requests wait for a decision.</source>
        <translation>%1 笔或更多申请等待决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for a decision.</source>
        <translation>
            <numerusform>%n 笔申请等待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment was taken back</source>
        <translation>有付款被收回</translation>
    </message>
    <message>
        <source>The payer&apos;s bank has taken back the payment %1. Refund nothing of it.</source>
        <translation>付款人的银行已收回付款 %1。请勿对其退款。</translation>
    </message>
</context>
<context>
    <name>reintegro::WizardPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 what is wrong with it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>That character cannot stand in this field.</source>
        <translation>此栏不能有该字符。</translation>
    </message>
</context>
<context>
    <name>reintegro::Workspace</name>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A refund request&apos;s id, its amount, and what is true about the money now.</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Everything here is invented. No money moves.</source>
        <translation>这里的一切都是虚构的。没有款项变动。</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>团队数据库</translation>
    </message>
    <message>
        <source>Requests and journal are in your team&apos;s database, which signs people in and enforces the rules itself.</source>
        <translation>申请和审计日志在团队数据库中，由其负责人员登录并自行执行规则。</translation>
    </message>
    <message>
        <source>Single-machine mode</source>
        <translation>单机模式</translation>
    </message>
    <message>
        <source>Requests and journal are one file on this computer. Tampering with it can be seen, but somebody who may write the file cannot be stopped.</source>
        <translation>申请和审计日志是本机上的一个文件。对其改动可以被发现，但无法阻止有权写入该文件的人。</translation>
    </message>
    <message>
        <source>Look up a charge</source>
        <translation>查询付款</translation>
    </message>
    <message>
        <source>Refund requests</source>
        <translation>退款申请</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>等待决定的申请</translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation>在途退款</translation>
    </message>
    <message>
        <source>The refund of charge %1 is being filled in. Finish it or keep it for later first.</source>
        <translation>收款 %1 的退款正在填写。请先完成或留待以后。</translation>
    </message>
    <message>
        <source>Go to the look-up page</source>
        <translation>转到查询页面</translation>
    </message>
    <message>
        <source>Go to the refund requests</source>
        <translation>转到退款申请</translation>
    </message>
    <message>
        <source>Go to the approvals</source>
        <translation>转到审批</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>转到看板</translation>
    </message>
    <message>
        <source>Look up a charge by its key</source>
        <translation>按编号查询付款</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>付款 %1</translation>
    </message>
    <message>
        <source>Open request %1</source>
        <translation>打开申请 %1</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>查询 %1</translation>
    </message>
</context>
</TS>

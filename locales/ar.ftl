# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = ar-AE
direction = rtl
language = العربية

## Documents
briefing-title = الإحاطة السنوية { $period }
factsheet-running = صحيفة وقائع { $id }
pack-title = مشاركة { $member }، { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }، { $day ->
    [none] بلا تاريخ استحقاق
   *[other] تاريخ الاستحقاق { $day }
}
pack-meeting = { $title }، { $day ->
    [none] لم يحدد تاريخه بعد
   *[other] { $day }
}
briefing-subtitle = الاجتماعات من { $first } إلى { $last }، مع السنوات السابقة للمقارنة
page-of = الصفحة { $page } من { $pages }
workbook-title = إحصاءات { $period }
workbook-title-member = { $member }، إحصاءات { $period }
left-out = { $rows ->
    [one] استُبعد من هذا التقرير صف واحد تعذر استخدامه: { $parts }. ولا يدخل في أي رقم.
    [two] استُبعد من هذا التقرير صفان تعذر استخدامهما: { $parts }. ولا يدخلان في أي رقم.
    [few] استُبعدت من هذا التقرير { $rows } صفوف تعذر استخدامها: { $parts }. ولا تدخل في أي رقم.
    [many] استُبعد من هذا التقرير { $rows } صفا تعذر استخدامها: { $parts }. ولا تدخل في أي رقم.
   *[other] استُبعد من هذا التقرير { $rows } صف تعذر استخدامها: { $parts }. ولا تدخل في أي رقم.
}
left-out-lists = { $n ->
    [one] قائمة الحضور لاجتماع واحد تناقض سجله، ولذلك تعد غير كاملة ({ $codes }).
    [two] قائمتا الحضور لاجتماعين تناقضان سجليهما، ولذلك تعدان غير كاملتين ({ $codes }).
    [few] قوائم حضور { $n } اجتماعات تناقض سجلاتها، ولذلك تعد غير كاملة ({ $codes }).
    [many] قوائم حضور { $n } اجتماعا تناقض سجلاتها، ولذلك تعد غير كاملة ({ $codes }).
   *[other] قوائم حضور { $n } اجتماع تناقض سجلاتها، ولذلك تعد غير كاملة ({ $codes }).
}
left-out-part = { $rows } من { $table } ({ $code }: { $title })
main-points = النقاط الرئيسية
cover = الغلاف
contents = المحتويات
notes = ملاحظات
key-figures = الأرقام الرئيسية

## Dates and numbers
logo-of = شعار: { $name }
chart-empty = لا يوجد ما يرسم.
continued = (تابع)
note = ملاحظة:
published-by = من منشورات { $name }.
contact-at = للاتصال: { $name }.
date-range = من { $first } إلى { $last }
keywords = اجتماعات، مشاركة، مبادرات، إحصاءات
first-day = 1
title-of-process = { $process }: { $title }
no-date = بلا تاريخ
ordinal = { $n }
n-of-n = { $n } من { $total }
percent = { $n }%
points = { $n ->
    [few] { $n } نقاط
   *[other] { $n } نقطة
}
basis = استنادا إلى { $countable } من { $held } من الاجتماعات المعقودة: لا يمكن احتساب سوى الاجتماعات التي قائمة حضورها كاملة.
meeting-dated = { $title } ({ $day })

## Units, as they stand in the head of a column
unit-share = حصة
unit-percent = %
unit-points = نقاط مئوية
unit-meetings = اجتماعات
unit-delegations = وفود
unit-roles = أدوار
unit-presence = حالات حضور
unit-initiatives = مبادرات
unit-days = أيام
unit-members = أعضاء
unit-delegates = مندوبون
unit-index = مؤشر

## Heads of columns
column-member = العضو
column-member-id = المفتاح
column-kind = النوع
column-members = الأعضاء
column-meeting = الاجتماع
column-short = { $head } (اختصارا)
column-date = البدء
column-mode = الطريقة
column-role = الدور
column-year = السنة
column-grouping = حسب
column-group = الفئة
column-meetings = الاجتماعات
column-events = الفعاليات
column-meetings-before = الاجتماعات، الفترة السابقة
column-events-before = الفعاليات، الفترة السابقة
column-members-present = الأعضاء الحاضرون
column-states-present = الدول الحاضرة
column-organisations-present = المنظمات الحاضرة
column-states-eligible = الدول التي يحق لها الحضور
column-organisations-eligible = المنظمات التي يحق لها الحضور
column-members-named = الأعضاء المذكورون
column-observers-named = المراقبون المذكورون
column-others-named = الآخرون المذكورون
column-record = قائمة الحضور
column-rate-period = في الفترة
column-rate-before = في الفترة السابقة
column-change = التغير
column-region = المنطقة
column-groups = مجموعة الأعضاء
column-delegates = المندوبون
column-delegations = الوفود المحتسبة
column-delegations-counted = الوفود المحتسبة
column-delegates-reported = المندوبون، وفق السجل
column-balance-period = التوازن في الفترة
column-balance-to-date = التوازن منذ أول سنة مسجلة
column-present = الحضور
column-presence = حالة الحضور
column-eligible = حق الحضور
column-needed = المطلوب
column-quorum = النصاب القانوني
column-reach-period = حضر مرة على الأقل في الفترة
column-reach-to-date = حضر مرة على الأقل منذ أول سنة مسجلة
column-returning = عاد إلى الحضور
column-apologies-period = اعتذارات في الفترة
column-unexplained-period = غياب بلا اعتذار في الفترة
column-apologies-to-date = اعتذارات منذ أول سنة مسجلة
column-unexplained-to-date = غياب بلا اعتذار منذ أول سنة مسجلة
column-mean = المتوسط الحسابي
column-median = الوسيط
column-window = النطاق الزمني
column-hhi = مؤشر هيرفندال-هيرشمان
column-effective-number = العدد الفعلي
column-gini = معامل جيني
column-women = النساء
column-not-women = الرجال وغيرهم
column-gender-recorded = نوع الجنس مسجل
column-share-women = النساء، ممن سُجل نوع جنسهم
column-share-not-recorded = نوع الجنس غير مسجل
column-in-person = حضوريا
column-virtual = عن بعد
column-share-virtual = عن بعد، ممن سُجلت طريقة مشاركتهم
column-share-mode-recorded = طريقة المشاركة مسجلة
column-heads = رئيس الوفد مسجل
column-persons = الأشخاص المذكورون
column-mean-before = متوسط الاجتماعات المحضورة سابقا
column-newcomers = المشاركون الجدد
column-co-chairs = رؤساء مشاركون مختلفون من جميع المقاعد
column-seats = المقاعد
column-last-co-chaired = آخر رئاسة مشاركة
column-years-since = السنوات المنقضية منذئذ
column-host = المضيف
column-theme-id = مفتاح الموضوع
column-named = المواضيع المذكورة
column-entropy = الإنتروبيا
column-evenness = التكافؤ
column-leads = يقود
column-partners = يدعم
column-covered = مواضيع له دور فيها
column-themes-missing = مواضيع لا دور له فيها
column-initiative-id = مفتاح المبادرة
column-priority = الأولوية
column-due-date = تاريخ الاستحقاق
column-days-late = أيام التأخر
column-n = منجزة ولها كلا التاريخين
column-q1 = الرُّبيع الأول
column-q3 = الرُّبيع الثالث
column-reading = القراءة
column-led = بقيادته
column-partnered = بدعمه
column-other-member = مع
column-other-member-id = مفتاح العضو الآخر
column-contributes-to = الإطار
column-before = الفترة السابقة
column-mean-of-five = متوسط خمس فترات
column-direction = الاتجاه
column-counted-from = محتسب من
column-rate-to-date = منذ أول سنة مسجلة
column-rate-quarter = منذ أول سنة مسجلة
column-other-members = الأعضاء الآخرون
column-present-of-eligible = الحضور
column-absence-open = غياب متتال لا يزال مستمرا
column-absence-longest = أطول غياب متتال
column-last-present = آخر حضور
column-co-chair = رئيس مشارك
column-chair = رئيس
column-speaker = متكلم
column-panellist = مشارك في حلقة نقاش
column-rapporteur = مقرر
column-total = المجموع
column-presences = حالات الحضور المذكورة
column-distinct = الوفود المذكورة
column-theme = الموضوع
column-meetings-fractional = الاجتماعات، عد كسري
column-meetings-five-years = الاجتماعات، خمس سنوات
column-meetings-five-years-fractional = الاجتماعات، خمس سنوات، عد كسري
column-initiatives = المبادرات
column-initiatives-fractional = المبادرات، عد كسري
column-delivered = المنجزة
column-share-of-meetings = الحصة من الاجتماعات، خمس سنوات
column-share-of-initiatives = الحصة من المبادرات
column-gap = الاجتماعات ناقص المبادرات
column-status = الحالة
column-delivery-rate = المنجز من الملتزم به
column-discontinued = الموقوفة
column-initiative = المبادرة
column-agreed-at = اتُّفق عليها في
column-launched-at = أُطلقت في
column-meetings-between = الاجتماعات بينهما
column-days = الأيام
column-serves = تخدم
column-figure = الرقم
column-value = القيمة
column-meaning = المعنى
column-sheet = الورقة
column-what = محتواها
column-group-of-sheets = المجال
sheets-first = الملف بأكمله
sheets-participation = المشاركة
sheets-themes = المواضيع
sheets-initiatives = المبادرات
sheets-data = الصفوف التي تستند إليها الأرقام
column-statistic = الإحصاء
column-question = السؤال
column-formula = طريقة الاحتساب
column-edges = قواعد الحالات الخاصة
column-point = النقطة الرئيسية
column-part = { $head }: { $part }
column-part-numerator = البسط
column-part-denominator = المقام

## Words in cells
term-all = الكل
term-body = الهيئة
term-kind = النوع
term-mode = الطريقة
term-states = الدول
term-organisations = المنظمات
term-all-members = جميع الأعضاء
term-quarter-75 = ثلاثة أرباع أو أكثر
term-quarter-50 = من النصف إلى أقل من ثلاثة أرباع
term-quarter-25 = من الربع إلى أقل من النصف
term-quarter-0 = أقل من الربع
term-capacity = الصفة
term-yes = نعم
term-no = لا
term-reached = اكتمل
term-not-reached = لم يكتمل
term-period = في الفترة
term-to-date = منذ أول سنة مسجلة
term-five-years = السنوات الخمس التي تنتهي بنهاية الفترة
term-initiatives = جميع المبادرات
term-low-n = [low n] أقل من خمس
term-up = ارتفاع
term-down = انخفاض
term-unchanged = دون تغير
term-better = أفضل
term-worse = أسوأ
term-mean-of-five = متوسط السنوات الخمس الأخيرة
term-total-once = الكل، كل واحد محتسب مرة واحدة
term-not-recorded = غير مسجل
term-co-chair = رئيس مشارك
term-chair = رئيس
term-speaker = متكلم
term-panellist = مشارك في حلقة نقاش
term-rapporteur = مقرر
term-observer = مراقب
term-in-person = حضوري
term-virtual = عن بعد
term-hybrid = مختلط
term-planned = مزمع
term-postponed = مؤجل
term-proposed = مقترحة
term-agreed = متفق عليها
term-in-progress = قيد التنفيذ
term-delivered = منجزة
term-discontinued = موقوفة
term-list-none = لا توجد
term-list-agrees = كاملة ومطابقة للسجل
term-list-complete = كاملة
term-list-incomplete = غير كاملة
term-present-as-member = حاضر بصفة عضو
    .symbol = ●
    .short = عضو
term-present-as-observer = حاضر بصفة مراقب
    .symbol = ○
    .short = مراقب
term-apologies = اعتذار
    .symbol = A
    .short = اعتذار
term-absent = غائب
    .symbol = –
    .short = غائب
term-unknown = غير معروف
    .symbol = ؟
    .short = غير معروف
term-not-eligible = لا يحق له الحضور
    .symbol = { "" }
    .short = لا يحق له الحضور
missing-x = [x] غير متاح: لا يذكر السجل ذلك
missing-z = [z] لا ينطبق: لا يوجد ما يحتسب
missing-c = [c] سري: قد يكشف العدد معلومات عن شخص أو عضو بعينه، أو من شأنه أن يكشف عددا كهذا
low = [low]
missing-low = [low] أكثر من لا شيء، لكن أقل من 0.05%
presence-key = ● حاضر بصفة عضو   ○ حاضر بصفة مراقب   – غائب   A اعتذار   خانة فارغة: لا يحق له الحضور.

## Statistics: the title of the table, and its definition
participation-meetings-held = الاجتماعات المعقودة
    .question = كم عدد الاجتماعات التي عُقدت؟
    .formula = عدد الاجتماعات المعقودة التي تبدأ في الفترة؛ وكذلك حسب الهيئة والنوع وطريقة الانعقاد، وللفترة السابقة.
    .edges = تُستبعد الاجتماعات المزمعة والمؤجلة والملغاة، وكذلك الاجتماعات التي لا تاريخ لها. وتُحتسب الاجتماعات المشتركة أيضا مرة واحدة بوصفها فعالية واحدة. والرقم غير متاح لفترة تسبق أول اجتماع معقود مسجل.
participation-delegations = من شارك في اجتماعات الفترة
    .question = كم عدد الوفود التي حضرت؟
    .formula = الأعضاء الحاضرون في كل اجتماع: يُحتسبون من الصفوف إذا كانت القائمة كاملة، وإلا فالمجموع الوارد في السجل.
    .edges = لا تشمل حالات الحضور المذكورة إلا ما تذكره الصفوف؛ والصفان المتعلقان بعضو واحد في اجتماع واحد هما وفد واحد، ولا يشكل وفدا إلا صف مسجل فيه الحضور الفعلي. وعدد الدول هو المجموع ناقص المنظمات الدولية. وإذا لم يذكر السجل مجموعا ولم تكن القائمة كاملة، فالرقم غير متاح.
participation-delegations-by-capacity = الوفود حسب الصفة وحسب نوع العضو
participation-delegations-series = الأعضاء الحاضرون في { $series }
participation-rate = معدل مشاركة كل عضو
    .question = كم مرة يحضر العضو؟
    .formula = الاجتماعات التي حضرها العضو بأي صفة، مقسومة على الاجتماعات القابلة للاحتساب التي كان يحق له الحضور فيها.
    .edges = القابل للاحتساب: اجتماع معقود قائمة حضوره كاملة. ويحق للعضو الحضور إذا كان عضوا في الهيئة يوم بدء الاجتماع. ولا ينطبق إذا لم يوجد اجتماع كهذا. والتغير محسوب بالنقاط المئوية مقارنة بالفترة السابقة. ولا يدخل في معدل الاجتماع عضو لم يُسجل هل حضره أم لا.
participation-rate-series = معدل مشاركة كل عضو: { $series }
participation-rate-compared = معدل مشاركة كل عضو منذ أول سنة مسجلة
participation-rate-compared-series = معدل مشاركة كل عضو منذ أول سنة مسجلة: { $series }
participation-rate-overall = معدل مشاركة مجموع الأعضاء
    .question = كم مرة يحضر مجموع الأعضاء؟
    .formula = مجموع حالات الحضور مقسوما على مجموع حالات حق الحضور في الاجتماعات القابلة للاحتساب؛ وليس متوسط المعدلات.
    .edges = لا يدخل المراقبون والضيوف والأمانة في أي من المجموعين. والعضو الذي جلس بصفة مراقب يعد حاضرا.
participation-rate-overall-series = معدل مشاركة مجموع الأعضاء: { $series }
participation-matrix = من حضر وأين
    .question = من حضر وأين؟
    .formula = كل عضو كان يحق له الحضور في أي وقت، مقابل كل اجتماع قابل للاحتساب.
    .edges = قبل انضمام العضو لا يحق له الحضور؛ فإذا حضر مع ذلك، يظهر حاضرا ولا يُحتسب.
participation-matrix-series = من حضر وأين: { $series }
participation-matrix-meetings = الحضور في كل اجتماع
participation-matrix-meetings-series = الحضور في كل اجتماع: { $series }
participation-trend = سنة بعد سنة
    .question = كيف تطور الأمر؟
    .formula = الاجتماعات والفعاليات وحالات حضور الوفود المذكورة والمندوبون ونسبة النساء والمعدلات في كل سنة، مع متوسط السنوات الخمس الأخيرة.
    .edges = حالات الحضور والوفود هي تلك التي تذكرها الصفوف: وحيثما كانت القوائم غير كاملة، كان الحضور أكثر من ذلك. وتظهر السنة التي لم يُعقد فيها اجتماع. ومتوسط الحصص هو مجموع أجزائها مقسوما على مجموع كلياتها؛ أما المتوسطات الأخرى فتُستبعد منها السنوات التي لا قيمة لها.
participation-longest-absence = الأطول غيابا
    .question = ما أطول تتابع للاجتماعات المتغيب عنها؟
    .formula = أطول تتابع للاجتماعات القابلة للاحتساب في سلسلة واحدة، كان يحق للعضو الحضور فيها ولم يكن حاضرا، والتتابع الذي لا يزال مستمرا في نهاية الفترة.
    .edges = الاجتماع الذي ليست له قائمة كاملة لا يطيل أي تتابع؛ والحضور فيه ينهي التتابع. وتنتهي سلاسل العضو السابق بانتهاء عضويته، ولا تبقى أي منها مفتوحة.
participation-longest-absence-series = الأطول غيابا: { $series }
participation-roles = من اضطلع بأدوار في الاجتماعات
    .question = من اضطلع بأدوار في الاجتماعات؟
    .formula = عدد أدوار الرئيس المشارك والرئيس والمتكلم والمشارك في حلقة نقاش والمقرر لكل عضو في الاجتماعات المعقودة في الفترة.
    .edges = الدور الذي يضطلع به العضو مرتين في اجتماع واحد يُحتسب مرة واحدة. ويُحتسب أيضا الرؤساء المشاركون الذين يذكرهم الاجتماع نفسه.
participation-roles-by-meeting = من شارك في الرئاسة ومن تكلم ومن حضر مراقبا
participation-delegates = المندوبون في اجتماعات الفترة
    .question = كم عدد المندوبين الذين حضروا؟
    .formula = مجموع المندوبين الذين تفيد بهم الصفوف المسجل فيها الحضور الفعلي: عددهم المذكور، وإلا فمندوب واحد عن كل صف إذا ذكر أحد صفوف الوفد شخصا أو نوع جنس.
    .edges = الشخص المدرج مرتين في وفد واحد في اجتماع واحد يُحتسب شخصا واحدا. والوفود التي لا يذكر أي صف عدد من حضر منها لا تدخل في أي مجموع؛ ويرد إلى جانب المجموع عدد الوفود التي أمكن احتسابها، وكذلك المجموع الوارد في السجل. والرقم غير متاح إذا لم يمكن احتساب أي وفد. والشخصان اللذان يحملان اسما واحدا مع اختلاف المنظمة أو نوع الجنس يُحتسبان اثنين.
participation-by-region = المشاركة حسب المنطقة
    .question = أي مناطق العالم تحضر؟
    .formula = حالات الحضور مقسومة على حالات حق الحضور في الاجتماعات القابلة للاحتساب، بعد جمع كل منهما على أعضاء المنطقة.
    .edges = الأعضاء الذين لا منطقة لهم يرد لهم صف خاص بهم.
participation-by-region-series = المشاركة حسب المنطقة: { $series }
participation-by-group = المشاركة حسب مجموعة الأعضاء
    .question = أي مجموعات الأعضاء تحضر؟
    .formula = حالات الحضور مقسومة على حالات حق الحضور في الاجتماعات القابلة للاحتساب، بعد جمع كل منهما على أعضاء المجموعة.
    .edges = قد يكون العضو في عدة مجموعات: فلا يوجد مجموع كلي، ولا يساوي مجموع الصفوف الكل. والأعضاء الذين لا ينتمون إلى أي مجموعة لا يردون في أي صف.
participation-by-group-series = المشاركة حسب مجموعة الأعضاء: { $series }
participation-by-kind = المشاركة حسب نوع العضو
    .question = أي أنواع الأعضاء تحضر؟
    .formula = حالات الحضور مقسومة على حالات حق الحضور في الاجتماعات القابلة للاحتساب، بعد جمع كل منهما على الأعضاء من كل نوع.
    .edges = الأعضاء الذين لا نوع لهم يرد لهم صف خاص بهم.
participation-by-kind-series = المشاركة حسب نوع العضو: { $series }
participation-regional-balance = التوازن الإقليمي
    .question = هل حضور المناطق متناسب؟
    .formula = حصة المنطقة من حالات الحضور مقسومة على حصتها من حالات حق الحضور، في الاجتماعات القابلة للاحتساب؛ والقيمة 1 تعني التناسب.
    .edges = لا ينطبق إذا لم يكن يحق لأحد من المنطقة الحضور، أو لم يحضر أحد على الإطلاق.
participation-regional-balance-series = التوازن الإقليمي: { $series }
participation-quorum = النصاب القانوني
    .question = هل اكتمل النصاب القانوني؟
    .formula = عدد الأعضاء الحاضرين ممن يحق لهم الحضور، مقارنا بالجزء الذي تشترطه الإعدادات من الأعضاء الذين يحق لهم الحضور، مقربا إلى أعلى.
    .edges = لا يظهر إلا للسلسلة التي حُدد لها نصاب قانوني في إعداداتها. وإذا لم تكن القائمة كاملة، فقد يكفي المذكورون فيها؛ فإن لم يكفوا، فالجواب غير متاح.
participation-quorum-series = النصاب القانوني: { $series }
participation-reach = عدد الأعضاء الذين شاركوا في أي وقت
    .question = كم عدد الأعضاء الذين شاركوا في أي وقت؟
    .formula = الأعضاء الذين حضروا مرة واحدة على الأقل، مقسومين على الأعضاء الذين كان يحق لهم الحضور مرة واحدة على الأقل، في الاجتماعات القابلة للاحتساب.
    .edges = يُحتسب العضو مرة واحدة، مهما تعدد حضوره.
participation-reach-series = عدد الأعضاء الذين شاركوا في أي وقت: { $series }
participation-first-time = من حضر للمرة الأولى
    .question = من حضر للمرة الأولى؟
    .formula = الأعضاء الذين حضر أول وفد لهم في جميع البيانات اجتماعا معقودا في الفترة.
    .edges = بأي صفة. ويُحتسب الوفد الوارد في قائمة غير كاملة؛ أما الوفد الذي أغفلته قائمة كهذه فغير معروف. والرقم غير متاح إذا لم يسبق الفترة أي اجتماع معقود. ولا يتاح كذلك إذا لم يُسجل أي وفد قبل الفترة.
participation-returning = من عاد إلى الحضور
    .question = من عاد إلى الحضور؟
    .formula = الأعضاء الذين حضروا في الفترة وفي الفترة السابقة، مقسومين على الأعضاء الذين حضروا في الفترة السابقة.
    .edges = الحضور: في أي اجتماع معقود، وبأي صفة. غير متاح إذا لم تكن الفترة السابقة مسجلة؛ ولا ينطبق إذا لم يحضر فيها أحد.
participation-lapsed = من انقطع عن الحضور
    .question = من انقطع عن الحضور؟
    .formula = الأعضاء الذين حضروا في الفترة السابقة، وكان يحق لهم الحضور في اجتماع قابل للاحتساب في الفترة، ولم يحضروا أي اجتماع معقود في الفترة.
    .edges = غير متاح إذا لم تكن الفترة السابقة مسجلة؛ ولا ينطبق إذا لم يكن يحق لأحد الحضور.
participation-apologies = الاعتذارات والغياب بلا اعتذار
    .question = من قدم اعتذارا؟
    .formula = الاجتماعات التي كان يحق للعضو الحضور فيها ولم يكن حاضرا: باعتذار مسجل، ومن دونه.
    .edges = تُحتسب الاعتذارات في أي اجتماع معقود من السلسلة؛ أما الغياب بلا اعتذار فلا يُحتسب إلا إذا كانت القائمة كاملة. ومن سجل اسمه ولم يحضر يعد غائبا.
participation-apologies-series = الاعتذارات والغياب بلا اعتذار: { $series }
participation-delegation-size = حجم الوفود
    .question = ما حجم الوفود؟
    .formula = المتوسط الحسابي والوسيط لعدد المندوبين في وفود الفترة التي يُعرف عدد مندوبيها.
    .edges = إذا كان عدد القيم زوجيا، فالوسيط هو المتوسط الحسابي للقيمتين الوسطيين. وتُستبعد الوفود التي لا يعرف حجمها؛ ويرد إلى جانب ذلك عدد الوفود المحتسبة.
participation-largest-delegations = أكبر الوفود
    .question = من يوفد أعدادا كبيرة؟
    .formula = عدد المندوبين في كل وفد من وفود الفترة التي يُعرف عدد مندوبيها، بدءا بالأكبر.
    .edges = وفد المضيف مميز بعلامة؛ ويستبعده جدول ثان.
participation-largest-delegations-without-host = أكبر الوفود، من دون وفود المضيفين
participation-concentration = تركز المندوبين
    .question = هل تهيمن قلة على القاعة؟
    .formula = مؤشر هيرفندال-هيرشمان: مجموع مربعات حصص الأعضاء من جميع المندوبين؛ والعدد الفعلي للأعضاء: 1 مقسوما على هذا المؤشر. ومعامل جيني لتوزيع حالات الحضور بين الأعضاء الذين يحق لهم الحضور في الاجتماعات القابلة للاحتساب.
    .edges = لا ينطبق إذا كان عدد الأعضاء أقل من اثنين، أو لم توجد أي حالة حضور. ويحسب البرنامج هذه القيم، لا صيغة حسابية في المصنف.
participation-concentration-presences = تركز حالات الحضور
participation-concentration-presences-series = تركز حالات الحضور: { $series }
participation-gender-share = النساء بين المندوبين، حسب الاجتماع
    .question = ما نسبة النساء من المندوبين؟
    .formula = عدد النساء مقسوما على عدد المندوبين المسجل نوع جنسهم؛ وترد إلى جانب ذلك نسبة غير المسجل نوع جنسهم.
    .edges = غير متاح إذا كان المسجل نوع جنسهم أقل من النصف. وتُحجب الأعداد الصغيرة، وتُحجب كذلك الأعداد الأخرى التي من شأنها أن تكشفها.
participation-gender-share-by-region = النساء بين المندوبين، حسب المنطقة
participation-gender-share-by-kind = النساء بين المندوبين، حسب نوع العضو
participation-heads = رؤساء الوفود
    .question = من يرأس الوفود؟
    .formula = وفود الفترة التي لها رئيس وفد مسجل؛ والنساء بين رؤساء الوفود المسجل نوع جنسهم؛ حسب المنطقة.
    .edges = رئيس واحد لكل وفد. غير متاح إذا لم يُسجل أي رئيس وفد على الإطلاق. وتُحجب الأعداد الصغيرة، وتُحجب كذلك الأعداد الأخرى التي من شأنها أن تكشفها.
participation-mode-share = حضوريا أو عن بعد
    .question = حضوريا أم عن بعد؟
    .formula = المندوبون المشاركون عن بعد، مقسومين على المندوبين المسجلة طريقة مشاركتهم في صفوفهم.
    .edges = لا تؤخذ طريقة انعقاد الاجتماع على أنها طريقة مشاركة مندوبيه.
participation-experience = مدى خبرة القاعة
    .question = ما مدى خبرة القاعة؟
    .formula = لكل شخص مذكور في اجتماع من اجتماعات الفترة، عدد الاجتماعات المعقودة التي حضرها الشخص نفسه من قبل عن العضو نفسه: متوسطها الحسابي، ونسبة الأشخاص الذين لم يحضروا أي اجتماع من قبل.
    .edges = غير متاح إذا لم يُذكر أي شخص في اجتماعين: فالأسماء عندئذ ليست هي نفسها من اجتماع إلى آخر. وأول اجتماع مسجل يذكر أشخاصا لا ماضي له: فالقادمون الجدد إليه غير متاحين.
participation-co-chair-rotation = تناوب الرئاسة
    .question = هل يجري تناوب الرئاسة؟
    .formula = عدد الرؤساء المشاركين المختلفين، مقسوما على جميع مقاعد الرؤساء المشاركين في الاجتماعات المعقودة من السلسلة.
    .edges = المقعد هو رئيس مشارك واحد في اجتماع واحد، كما يذكره الاجتماع أو بيانات حضوره.
participation-co-chair-rotation-series = تناوب الرئاسة: { $series }
participation-co-chair-rotation-by-member = من شارك في الرئاسة ومتى
participation-co-chair-rotation-by-member-series = من شارك في الرئاسة ومتى: { $series }
themes-trend = المواضيع سنة بعد سنة
    .question = أي المواضيع في صعود وأيها في هبوط؟
    .formula = الحصة الكسرية لكل موضوع في كل سنة، من الاجتماعات المعقودة التي تذكر مواضيع.
    .edges = غير متاح إذا كانت السنوات التي فيها اجتماعات كهذه أقل من سنتين؛ ولا ينطبق في سنة تخلو منها.
themes-diversity = مدى توزع العمل
    .question = ما مدى توزع العمل؟
    .formula = إنتروبيا شانون للحصص الكسرية للمواضيع؛ والتكافؤ: الإنتروبيا مقسومة على لوغاريتم عدد المواضيع المذكورة؛ والعدد الفعلي: عدد المواضيع المتساوية الحصص التي لها الإنتروبيا نفسها.
    .edges = لا ينطبق إذا ذُكر أقل من موضوعين. ويحسبه البرنامج، لا صيغة حسابية في المصنف.
themes-coverage = من يعمل على أي موضوع
    .question = أي الأعضاء يعمل على أي موضوع؟
    .formula = مبادرات الموضوع التي يقودها العضو، والتي يدعمها.
    .edges = المبادرة ذات المواضيع المتعددة تُحتسب في كل منها.
themes-coverage-gaps = المواضيع التي لا دور للأعضاء فيها
initiatives-overdue = المبادرات المتأخرة
    .question = ما المتأخر؟
    .formula = المبادرات التي تاريخ استحقاقها في نهاية الفترة أو قبلها ولم تُنجز ولم توقف؛ وعدد الأيام من تاريخ الاستحقاق إلى نهاية الفترة.
    .edges = الحالة هي الحالة المسجلة الآن. وتدرج المبادرات التي ليس لها تاريخ استحقاق على حدة. غير متاح إذا لم يكن لأي منها تاريخ استحقاق.
initiatives-overdue-no-due-date = مبادرات مفتوحة، بلا تاريخ استحقاق
initiatives-on-time = ما أُنجز في موعده
    .question = من المبادرات المنجزة، كم أُنجز في موعده؟
    .formula = المبادرات المكتملة في يوم استحقاقها أو قبله، مقسومة على المبادرات المنجزة التي لها كلا التاريخين، مما اكتمل بحلول نهاية الفترة.
    .edges = المبادرات التي ينقصها أحد التاريخين لا تدخل في البسط ولا في المقام.
initiatives-time-to-deliver = المدة التي يستغرقها الإنجاز
    .question = كم يستغرق الإنجاز؟
    .formula = عدد الأيام من بدء الاجتماع الذي اتفق على المبادرة، وإلا فمن بدء المبادرة نفسها، إلى اكتمالها، للمبادرات المكتملة بحلول نهاية الفترة: الوسيط والرُّبيعات، بالاستكمال الخطي.
    .edges = تشير علامة [low n] إلى رُبيعات محسوبة من أقل من خمس مبادرات. وتُستبعد المبادرة التي ليس لها يوم أول أو يوم اكتمال.
initiatives-leadership = من يقود ومن يدعم
    .question = من يقود ومن يدعم؟
    .formula = المبادرات التي يقودها العضو، والتي يدعمها؛ وأزواج الأعضاء التي لها دور في المبادرات نفسها.
    .edges = العضو الذي له الدوران معا في مبادرة واحدة يُحتسب في كل منهما.
initiatives-leadership-pairs = من يعمل مع من
initiatives-unled = مبادرات بلا قائد
    .question = ما الذي ليس له مسؤول؟
    .formula = المبادرات التي لا تذكر قائدا لها؛ والمواضيع التي ليست لها مبادرة متفق عليها أو قيد التنفيذ.
    .edges = كما تسجله القائمة الآن.
initiatives-unled-themes = مواضيع بلا مبادرة نشطة
initiatives-frameworks = الأطر التي يخدمها العمل
    .question = أي الأطر يخدمها العمل؟
    .formula = المبادرات التي تسهم في الإطار، وعدد المنجز منها.
    .edges = المبادرة التي تخدم عدة أطر تُحتسب في كل منها.
change = التغير
    .question = ما الذي تغير؟
    .formula = كل رقم، والرقم نفسه للفترة السابقة، والفرق بينهما، ومتوسط الفترات الخمس الأخيرة المتساوية في الطول.
    .edges = تتغير الحصص بالنقاط المئوية، ولا تتغير أبدا بنسبة مئوية من نسبة مئوية. ولا يوصف التغير بأنه أفضل أو أسوأ إلا إذا حدد التعريف أي الاتجاهين أفضل. ولا قيمة إذا كان أحد الرقمين بلا قيمة.
themes-meetings = ما نوقش
    .question = ما مقدار مناقشة كل موضوع؟
    .formula = الاجتماعات المعقودة التي تذكر الموضوع؛ وفي عمود العد الكسري، يُحتسب الاجتماع الذي عدد مواضيعه k بقيمة 1/k في كل منها.
    .edges = يحتسب الصف الأخير كل اجتماع مرة واحدة.
themes-initiatives = ما يجري عمله
    .question = ما مقدار العمل المتعلق بكل موضوع؟
    .formula = المبادرات التي تذكر الموضوع؛ وفي عمود العد الكسري، تُحتسب المبادرة التي عدد مواضيعها k بقيمة 1/k في كل منها.
    .edges = يحتسب الصف الأخير كل مبادرة مرة واحدة.
themes-gap = ما نوقش، وما عُمل بشأنه
    .question = أي المواضيع يدور حولها النقاش دون عمل، وأيها العكس؟
    .formula = الحصة الكسرية للموضوع من اجتماعات السنوات الخمس التي تنتهي بنهاية الفترة، ناقص حصته الكسرية من جميع المبادرات.
    .edges = بالنقاط المئوية. لا ينطبق إذا لم توجد اجتماعات ذات مواضيع أو لم توجد مبادرات ذات مواضيع.
initiatives-status = حالة المبادرات
    .question = ما حالة المبادرات؟
    .formula = العدد حسب الحالة.
    .edges = الحالة كما تسجلها القائمة الآن، لكل الفترات؛ ولا يُخمن أي شيء من التواريخ.
initiatives-delivery-rate = عدد المبادرات المنجزة
    .question = كم عدد المبادرات المنجزة؟
    .formula = المنجزة، مقسومة على مجموع المتفق عليها وقيد التنفيذ والمنجزة والموقوفة.
    .edges = ما هو مقترح فحسب لم يصبح ملتزما به بعد.
initiatives-traceability = من الاتفاق إلى الإطلاق
    .question = هل أُطلق أيضا ما اتُّفق عليه؟
    .formula = الاجتماع الذي اتفق على المبادرة، والاجتماع الذي أطلقها، وعدد الأيام بين بدءيهما، والاجتماعات من السلسلة نفسها التي تقع بينهما.
    .edges = لا ترد أيام إذا لم يكن لأحد الاجتماعين تاريخ. ولا ينطبق عدد الاجتماعات بينهما إذا كانا من سلسلتين مختلفتين.
initiatives-traceability-open = متفق عليها، بلا إطلاق مسجل
data-members = البيانات: الأعضاء
data-themes = البيانات: المواضيع
data-meetings = البيانات: الاجتماعات
data-memberships = البيانات: العضويات
data-attendance = البيانات: الحضور
data-initiatives = البيانات: المبادرات
data-delegations = البيانات: الوفود
data-presence = البيانات: من حضر وأين
data-expected = البيانات: من يُنتظر حضورهم
data-note = الصفوف التي تُحتسب منها الأرقام. و«line» هو رقم السطر في ملف المدخلات.

## Main points
point-attendance-lead = الأعضاء الحاضرون في { $meeting }: { $present } من { $eligible }.
point-attendance-all = لم يتغيب أحد ممن كان حضورهم متوقعا.
point-attendance-absent = الغائبون: { $absent }.
point-attendance-many = عدد المتغيبين { $n }؛ ويذكرهم جدول «من حضر وأين».
point-incomplete-lead = عدد الأعضاء المشاركين { $reported }، والمذكور منهم { $named }.
point-incomplete = { $meeting }: عدد الأعضاء وفق السجل { $reported }، منهم { $organisations ->
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $organisations } منظمات
   *[other] { $organisations } منظمة
}؛ والقائمة غير كاملة ولا تدخل في أي معدل.
point-launched-lead = أُطلقت المبادرة { $initiative }.
point-launched = اتُّفق عليها في { $agreed } وأُطلقت في { $launched }{ $between ->
    [none] .
    [1] ، وبينهما اجتماع واحد من السلسلة.
    [0] ، وليس بينهما أي اجتماع من السلسلة.
    [two] ، وبينهما اجتماعان من السلسلة.
    [few] ، وبينهما { $between } اجتماعات من السلسلة.
    [many] ، وبينهما { $between } اجتماعا من السلسلة.
   *[other] ، وبينهما { $between } اجتماع من السلسلة.
}{ $serves ->
    [none] { "" }
   *[other] {" "}وهي تخدم { $serves }.
}
point-quorum-lead = { $n ->
    [one] لم يكتمل النصاب القانوني في اجتماع واحد من { $series }.
    [two] لم يكتمل النصاب القانوني في اجتماعين من { $series }.
    [few] لم يكتمل النصاب القانوني في { $n } اجتماعات من { $series }.
    [many] لم يكتمل النصاب القانوني في { $n } اجتماعا من { $series }.
   *[other] لم يكتمل النصاب القانوني في { $n } اجتماع من { $series }.
}
point-quorum = { $meetings }.
point-overdue-lead = المبادرات المتأخرة: { $n }{ $high ->
    [0] { "" }
   *[other] ، منها { $high } ذات أولوية عالية
}.
point-overdue = من الأطول تأخرا إلى الأقصر: { $initiatives }{ $more ->
    [0] .
   *[other] ، و{ $more } غيرها.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوما
   *[other] { $n } يوم
})
point-change-lead = { $direction ->
    [better] حضر { $series } جزء أكبر من مجموع الأعضاء: ارتفاع قدره { $points } من النقاط المئوية.
    [worse] حضر { $series } جزء أقل من مجموع الأعضاء: انخفاض قدره { $points } من النقاط المئوية.
   *[other] المشاركة في { $series }: فرق قدره { $points } من النقاط المئوية عن الفترة السابقة.
}
point-change = { $now } ({ $now-of })، مقابل { $before } ({ $before-of }) في الفترة السابقة.
point-first-time-lead = { $n ->
    [one] حضر وفد واحد للمرة الأولى.
    [two] حضر وفدان للمرة الأولى.
    [few] حضرت { $n } وفود للمرة الأولى.
    [many] حضر { $n } وفدا للمرة الأولى.
   *[other] حضر { $n } وفد للمرة الأولى.
}
point-first-time = { $members }{ $more ->
    [0] .
   *[other] {" "}و{ $more } غيرها.
} وذلك بقدر ما تذكر القوائم من حضر من قبل.
point-absence-lead = { $n ->
    [one] { $members }: غياب عن آخر { $missed } من الاجتماعات.
   *[other] { $members }: غياب كل منهم عن آخر { $missed } من الاجتماعات.
}
point-absence-lead-many = عدد الأعضاء المتغيبين عن آخر { $missed } من الاجتماعات: { $n }.
point-absence = آخر حضور: { $last } ({ $series }).
point-absence-never = لم يُسجل أي حضور؛ وأول سنة مسجلة هي { $first } ({ $series }).
point-absence-several = الاجتماعات التي لها قائمة حضور كاملة: { $series }.
point-gap-more-lead = { $theme }: النقاش أكثر من العمل.
point-gap-less-lead = { $theme }: العمل أكثر من النقاش.
point-gap = { $meetings }% من جدول الأعمال منذ { $since }، و{ $initiatives }% من المبادرات.
point-lists-lead = قوائم الحضور غير الكاملة: { $incomplete } من { $held }.
point-lists-many = ولا تدخل هذه القوائم في أي معدل. ويبينها جدول الاجتماعات.
point-lists = { $meetings }. { $incomplete ->
    [one] ولا تدخل هذه القائمة
    [two] ولا تدخل هاتان القائمتان
   *[other] ولا تدخل هذه القوائم
} في أي معدل.

## Alternative texts of charts
alt-columns = رسم بياني بالأعمدة، عدد أعمدته { $n }، من { $first } إلى { $last }: { $value }. الأعلى { $most } ({ $most-at })، والأدنى { $least } ({ $least-at })؛ و{ $start } في الأول، و{ $end } في الأخير.{ $whole ->
    [none] {""}
   *[other] {" "}ويشير خط إلى { $whole } عند كل عمود.
} والأرقام واردة في المصنف، الورقة { $sheet }.
alt-stacked = أعمدة من أجزاء بعضها فوق بعض، عددها { $n }، من { $first } إلى { $last }: { $others }. { $value }: الأعلى { $most } ({ $most-at })، والأدنى { $least } ({ $least-at })، و{ $start } في الأول و{ $end } في الأخير. والأرقام واردة في المصنف، الورقة { $sheet }.
alt-line = رسم بياني خطي، عدد نقاطه { $n }، من { $first } إلى { $last }: { $others }. { $value }: { $start } في الأولى و{ $end } في الأخيرة؛ والأعلى { $most } ({ $most-at })، والأدنى { $least } ({ $least-at }). وتعني الفجوات عدم وجود قيمة. والأرقام واردة في المصنف، الورقة { $sheet }.
alt-timeline = مخطط زمني، عدد صفوفه { $n }، فيه علامة لكل مما يلي: { $others }. وحسب { $value }: أول تاريخ { $least } ({ $least-at })، وآخر تاريخ { $most } ({ $most-at }). والأيام واردة في المصنف، الورقة { $sheet }.
alt-multiples = رسوم بيانية صغيرة للحضور، عددها { $n }، واحد لكل عضو. الأكثر حضورا: { $most-at } ({ $most })؛ والأقل: { $least-at } ({ $least }). والأرقام واردة في المصنف، الورقة { $sheet }.
alt-ranking = رسم بياني بالأشرطة للأعضاء، وعددهم { $n }، حسب نسبة الاجتماعات التي حضروها، من { $most-at } ({ $most }) إلى { $least-at } ({ $least }). والأرقام واردة في المصنف، الورقة { $sheet }.
alt-dumbbell = رسم بياني للمواضيع، وعددها { $n }، لكل منها علامتان: الحصة من الاجتماعات والحصة من المبادرات. أوسع فرق: { $most-at } ({ $most } من النقاط المئوية). والأرقام واردة في المصنف، الورقة { $sheet }.
axis-share = نسبة الاجتماعات المحضورة (%)
axis-count = { $what } (العدد)
axis-percent = الحصة (%)

## Workbook
sheet-one-table = تتضمن ورقة العمل هذه جدولا واحدا. القيم الناقصة: [x] غير متاح، [z] لا ينطبق، [c] سري.
sheet-live = الأرقام صيغ حسابية تستند إلى الأوراق التي تبدأ أسماؤها بكلمة Data؛ وتبين ورقة Notes أيها قيم، وسبب ذلك.
sheet-values = الأرقام قيم وليست صيغا حسابية؛ وتبين ورقة Notes سبب ذلك.
key-figures-note = أرقام الفترة السابقة والتغيرات والمتوسطات قيم: فهي محتسبة لفترات أخرى.
all-live = جميع أرقامها صيغ حسابية تستند إلى الأوراق التي تبدأ أسماؤها بكلمة Data.
column-live = الصيغ الحسابية والقيم
value-others = قيم وليست صيغا حسابية، لأن الصفوف التي تُحتسب منها تخص أعضاء آخرين: { $headers }.
value-worked = قيم وليست صيغا حسابية، محسوبة وفق القواعد الواردة في ورقة Notes: { $headers }.
value-hidden = قيم وليست صيغا حسابية، محتسبة من أعمدة ليست في هذا الملف: { $headers }.
value-large = قيم وليست صيغا حسابية، لأن الصفوف أكثر من أن تُحتسب في وقت معقول: { $headers }.
value-misread = قيم وليست صيغا حسابية، لأن برنامج الجداول الإلكترونية قد يخطئ في قراءة مفتاح أو يوم تُحتسب على أساسه: { $headers }.
sheet-source = المصدر: { $files }.
cover-publisher = من منشورات { $publisher }
cover-handling = التداول: { $handling }
cover-period = الفترة: من { $first } إلى { $last }
cover-contact = للاتصال: { $contact }
cover-inputs = أُعد من { $files }{ $prints ->
    [yes] {"؛ "}وترد بصماتها الرقمية (SHA-256) في manifest.json
   *[no] {""}
}.
cover-how-without = تتضمن كل ورقة جدولا واحدا يمكن ترشيحه وفرزه. وتبين ورقة Notes كيف يُحسب كل رقم. وقد تُركت الصفوف التي تستند إليها الأرقام خارج هذا المصنف: فأرقامه قيم.
cover-how = تتضمن كل ورقة جدولا واحدا قابلا للتصفية والفرز. وتبين ورقة Notes طريقة احتساب كل رقم؛ وتتضمن الأوراق التي تبدأ أسماؤها بكلمة Data الصفوف التي تستند إليها الأرقام.
cover-missing = القيمة الناقصة ليست صفرا أبدا: [x] غير متاح، [z] لا ينطبق، [c] سري.
link-to-contents = الانتقال إلى المحتويات

## Texts of the templates
tile-meetings = { $n ->
    [one] اجتماع معقود
    [two] اجتماعان معقودان
    [few] اجتماعات معقودة
    [many] اجتماعا معقودا
   *[other] اجتماع معقود
}
tile-meetings-events = { $n ->
    [one] في فعالية واحدة
    [two] في فعاليتين
    [few] في { $n } فعاليات
   *[other] في { $n } فعالية
}
tile-meetings-before = { $events }؛ وعددها في { $year }: { $meetings } في { $n ->
    [one] فعالية واحدة
    [two] فعاليتين
    [few] { $n } فعاليات
   *[other] { $n } فعالية
}
tile-rate = المشاركة، { $series }
tile-rate-against = حالات الحضور منذ { $first }، أول سنة مسجلة: { $of }
tile-few = الحاضرون ممن يحق لهم الحضور، { $series }
tile-few-against = { $countable ->
    [one] في الاجتماع الوحيد الذي له قائمة حضور كاملة، من { $held } من الاجتماعات المعقودة منذ { $first }
   *[other] في الاجتماعات التي لها قائمة حضور كاملة ({ $countable })، من { $held } من الاجتماعات المعقودة منذ { $first }
}
tile-delivered = المبادرات المنجزة
tile-delivered-against = { $running } قيد التنفيذ، و{ $agreed } متفق عليها، كما هو مسجل الآن
no-meeting-in-period = لم يُعقد أي اجتماع مسجل في الفترة من { $first } إلى { $last }. وما يلي يتعلق بالسنوات السابقة.
participation = المشاركة
states-present = الدول الحاضرة في { $series }
members-note = الأعمدة: الأعضاء الحاضرون بأي صفة. ولا يظهر الاجتماع الذي لم يُسجل عدده أو حُجب.
columns-note = الأعمدة: الدول الحاضرة بأي صفة. الخط: الدول التي يحق لها الحضور. ولا يظهر الاجتماع الذي لا يذكر سجله عدد من حضر.
whole-by-year = مشاركة مجموع الأعضاء، سنة بعد سنة
whole-by-year-note = حالات الحضور من حالات حق الحضور في الاجتماعات القابلة للاحتساب في كل سنة. والسنة التي تخلو من اجتماع كهذا، أو التي لا يُعرض معدلها، لا علامة لها.
rate-note = الاجتماعات التي حضرها العضو بأي صفة، من الاجتماعات التي لها قائمة كاملة وكان يحق له الحضور فيها، من { $first }، أول سنة مسجلة، إلى { $last }.
rate-too-few = { $series }: الاجتماعات التي لها قائمة كاملة أقل من ثلاثة، ولذلك لا يرد معدل مشاركة كل عضو إلا في المصنف.
meetings-of-period = اجتماعات الفترة
themes-and-initiatives = المواضيع والمبادرات
gap-note = الحصص بالعد الكسري: الاجتماعات من { $first } إلى { $last }، وجميع المبادرات. النقاط: الحصة من الاجتماعات ناقص الحصة من المبادرات.
status-note = كما تسجلها قائمة المبادرات الآن؛ ولا تحفظ القائمة حالات بتواريخ سابقة.
traceability-note = أحدث عمليات الإطلاق أولا. والأيام من بدء الاجتماع الذي اتفق على المبادرة إلى بدء الاجتماع الذي أطلقها. وترد جميعها في المصنف.
how-to-read = كيف تُقرأ هذه الأرقام
how-countable = لا يُحسب المعدل إلا من الاجتماعات التي عُقدت وتذكر قائمة حضورها جميع من حضر؛ ويبين كل جدول معدلات عدد الاجتماعات التي حُسب منها. ولا يدخل المراقبون والضيوف والأمانة في أي معدل.
    .lead = الاجتماعات القابلة للاحتساب.
how-missing = [x] غير متاح: لا يذكر السجل ذلك. [z] لا ينطبق: لا يوجد ما يحتسب. [c] سري. ولا تُحتسب القيمة الناقصة صفرا أبدا.
    .lead = القيم الناقصة.
how-data = أُعد من { $files }{ $prints ->
    [yes] {"، "}وترد بصماتها الرقمية في manifest.json
   *[no] {""}
}: { $rows }؛ { $out ->
    [0] لم تُستبعد أي صفوف
    [one] استُبعد صف واحد فيه أخطاء، كما هو مبين في الصفحة الأولى
    [two] استُبعد صفان فيهما أخطاء، كما هو مبين في الصفحة الأولى
    [few] استُبعدت { $out } صفوف فيها أخطاء، كما هو مبين في الصفحة الأولى
    [many] استُبعد { $out } صفا فيها أخطاء، كما هو مبين في الصفحة الأولى
   *[other] استُبعد { $out } صف فيها أخطاء، كما هو مبين في الصفحة الأولى
}.
    .lead = البيانات.
rows-meetings = { $n ->
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $n } اجتماعات
    [many] { $n } اجتماعا
   *[other] { $n } اجتماع
}
rows-attendance = { $n ->
    [one] صف حضور واحد
    [two] صفا حضور
    [few] { $n } صفوف حضور
    [many] { $n } صف حضور
   *[other] { $n } صف حضور
}
rows-initiatives = { $n ->
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $n } مبادرات
   *[other] { $n } مبادرة
}
how-quality = لدى الأمانة قائمة بجميع الملاحظات على البيانات، مع الملف والسطر.
    .lead = جودة البيانات.
    .one-list = { $complete ->
        [0] قائمة الحضور للاجتماع الوحيد في الفترة غير كاملة.
       *[other] قائمة الحضور للاجتماع الوحيد في الفترة كاملة.
    }
    .lists = { $complete ->
        [zero] ليس لأي اجتماع من اجتماعات الفترة، وعددها { $held }، قائمة حضور كاملة.
        [one] لاجتماع واحد من اجتماعات الفترة، وعددها { $held }، قائمة حضور كاملة.
        [two] لاجتماعين من اجتماعات الفترة، وعددها { $held }، قائمتا حضور كاملتان.
       *[other] اجتماعات الفترة التي لها قائمة حضور كاملة: { $complete } من { $held }.
    }
    .undated = { $n ->
        [one] عُقد اجتماع واحد ليس له تاريخ مسجل، ولا يدخل في أي رقم متعلق بفترة.
        [two] عُقد اجتماعان ليس لهما تاريخ مسجل، ولا يدخلان في أي رقم متعلق بفترة.
        [few] عُقدت { $n } اجتماعات ليس لها تاريخ مسجل، ولا تدخل في أي رقم متعلق بفترة.
        [many] عُقد { $n } اجتماعا ليس لها تاريخ مسجل، ولا تدخل في أي رقم متعلق بفترة.
       *[other] عُقد { $n } اجتماع ليس لها تاريخ مسجل، ولا تدخل في أي رقم متعلق بفترة.
    }
how-check = كل جدول هو ورقة في statistics.xlsx، والصفوف التي يُحتسب منها واردة في الأوراق التي تبدأ أسماؤها بكلمة Data.
    .lead = التحقق من أي رقم.
definitions = التعاريف
definitions-note = الاسم الوارد في نهاية كل تعريف هو اسم إحصائه؛ وترد جميع التعاريف في ورقة Notes من المصنف.

## Factsheet of a meeting
tile-present = الأعضاء الحاضرون
tile-present-against = محتسبون من القائمة إذا كانت كاملة، وإلا فوفق السجل
tile-organisations = منهم منظمات دولية
tile-observers = المراقبون المذكورون
tile-present-before = الأعضاء الحاضرون في الاجتماع السابق
the-meeting = الاجتماع
label-when = الزمان:
label-where = المكان:
label-host = المضيف:
label-co-chairs = الرؤساء المشاركون:
label-themes = المواضيع:
label-before = الاجتماع السابق:
no-place = لا مكان مسجل
who-came = من حضر
list-is-complete = قائمة الحضور كاملة.
list-is-partial = قائمة الحضور غير كاملة: ومن لم يُذكر فيها قد يكون حضر مع ذلك.
list-is-none = لا توجد قائمة حضور.
label-members = الأعضاء ({ $n }):
label-observers = المراقبون ({ $n }):
label-guests = الضيوف ({ $n }):
label-secretariat = الأمانة ({ $n }):
label-apologies = المعتذرون ({ $n }):
label-absent = يحق لهم الحضور وتغيبوا ({ $n }):
what-it-agreed = ما اتفق عليه الاجتماع وما أطلقه
label-agreed = اتُّفق على:
label-launched = أُطلق:
source-of-record = مصدر السجل:
factsheet-note = مفتاح الاجتماع في البيانات هو { $id }. القيم الناقصة: [x] لا يذكر السجل ذلك؛ [z] لا يوجد ما يحتسب.

## Agenda brief of a planned meeting
agenda-running = موجز جدول الأعمال { $id }
agenda-planned = اجتماع مزمع
expected = المتوقع حضورهم
expected-n = { $n ->
    [one] ينتمي إلى الهيئة في ذلك اليوم عضو واحد.
    [two] ينتمي إلى الهيئة في ذلك اليوم عضوان.
    [few] ينتمي إلى الهيئة في ذلك اليوم { $n } أعضاء.
    [many] ينتمي إلى الهيئة في ذلك اليوم { $n } عضوا.
   *[other] ينتمي إلى الهيئة في ذلك اليوم { $n } عضو.
}
expected-unknown = لا يُعرف من يُنتظر حضورهم.
label-expected = المتوقع حضورهم ({ $n }):
missed-the-last = من تغيب عن الاجتماعات الأخيرة
missed-none = لم يتغيب أحد من المتوقع حضورهم عن آخر اجتماع له قائمة كاملة.
missed-unknown = ليس لأي اجتماع سابق من السلسلة قائمة حضور كاملة.
missed-note = الاجتماعات التي لها قائمة كاملة وتغيب عنها العضو على التوالي، حتى نهاية الفترة التي يتناولها هذا التقرير.
due-by-then = ما يحل استحقاقه بحلول ذلك التاريخ
due-none = لا توجد مبادرة مفتوحة يحل استحقاقها بحلول ذلك التاريخ.
due-unknown = تاريخ الاجتماع غير مسجل: ترد جميع المبادرات المفتوحة.
agenda-note = مفتاح الاجتماع في البيانات هو { $id }. أُعد من السجل حتى { $last }.

## Pack of a member
tile-own-period = في الفترة، { $series }
tile-own-period-against = الاجتماعات المحضورة من القابلة للاحتساب
tile-own-to-date = منذ أول سنة مسجلة، { $series }
tile-own-to-date-against = مجموع الأعضاء: { $rate }
presence-over-time = الحضور عبر الزمن
presence-at = الحضور في { $series }
missed-in-a-row = الاجتماعات المتغيب عنها على التوالي: { $series }
never-eligible = { $member }: لا يوجد اجتماع له قائمة حضور كاملة كان يحق لهذا العضو الحضور فيه.
roles = الأدوار
roles-of-period = الأدوار في اجتماعات الفترة
initiatives = المبادرات
label-leads = يقود:
label-supports = يدعم:
what-comes-next = الخطوات المقبلة
label-owed = ملتزم به ولم يُنجز بعد:
label-meeting = الاجتماع:
the-whole = مجموع الأعضاء
unnamed-note = لا يُذكر الأعضاء الآخرون بالاسم: يبين الجدول كم منهم حضر أي جزء من الاجتماعات. ولا يشمل الأعضاء الذين لهم أقل من أربعة اجتماعات.
how-own = يتضمن المصنف المرفق بهذه الوثيقة الصفوف الخاصة بالعضو { $member }، وصيغا حسابية تستند إليها. أما ما يتعلق بمجموع الأعضاء فيرد فيه قيما، لأن الصفوف التي يُحتسب منها تخص أعضاء آخرين.
    .lead = لمن الصفوف.

## Who a document is for
audience-secretariat = للأمانة فقط
audience-members = للدول الأعضاء
audience-member = إلى { $member }
audience-public = للجمهور

## Web page
html-skip = الانتقال إلى النص
html-contents = المحتويات
html-figures = أرقام هذا الرسم البياني
html-workbook = يمكن التحقق من الأرقام في المصنف المرفق بهذه الصفحة: { $file }.
chart-of = رسم بياني للورقة { $sheet }

## Titles of findings: why rows were left out
title-R001 = ملف مطلوب غير موجود
title-R002 = مجلد أو جهاز بدل ملف
title-R003 = ملف فارغ
title-R004 = ملف مطلوب بلا صفوف
title-R005 = بايتات لا تمثل أحرفا
title-R006 = بايت NUL
title-R007 = علامة اقتباس غير مغلقة
title-R008 = ترميز غير UTF-8
title-R009 = ملف موصى به غير موجود
title-R010 = عمود مطلوب غير موجود
title-R011 = أعمدة غير مستخدمة
title-R012 = صف عدد خلاياه أكثر أو أقل من صف العناوين
title-R013 = عمود مكرر
title-R014 = ملف تتعذر قراءته
title-R015 = فاصل حقول غير الفاصلة
title-R016 = ملفان لجدول واحد
title-R017 = مصنف تتعذر قراءته
title-R018 = ورقة غير موجودة في المصنف
title-R019 = خلايا مدمجة
title-R020 = خلية فارغة يلزم ملؤها في كل صف
title-R021 = كلمة ليست من قيم عمودها
title-R022 = نص ليس تاريخا
title-R023 = نص ليس عددا صحيحا
title-R024 = خلية أطول مما ينبغي
title-R025 = أحرف تحكم
title-R026 = أحرف غير مرئية
title-R027 = حرف مفقود
title-R028 = نص يشبه صيغة حسابية
title-R029 = مسافات حول قيمة
title-R030 = مفتاح غير وارد في أي قائمة
title-R031 = مفتاح مكرر
title-R032 = عنصر غير معروف في قائمة
title-R033 = صفوف متناقضة بشأن شيء واحد
title-R034 = كلمة لا تختلف إلا في الأحرف الكبيرة أو المسافات أو العلامات
title-R035 = مفتاح لا يستطيع برنامج الجداول الإلكترونية تمييزه من غيره
title-R036 = اسم يدل على صفين
title-R037 = صف يتوقف على صف مستبعد
title-R038 = مواضيع في حلقة دائرية
title-R039 = صيغة حسابية بلا قيمة
title-R040 = تواريخ بترتيب خاطئ
title-R041 = الأعضاء المذكورون أكثر مما يفيد به السجل
title-R042 = قائمة موصوفة بأنها كاملة وهي غير كاملة
title-R043 = قائمة غير كاملة
title-R044 = شخص أو صف مكرر
title-R045 = صفوف متناقضة بشأن من حضر
title-R046 = حضور في اجتماع لم يُعقد
title-R047 = حضور قبل الانضمام أو بعد المغادرة
title-R048 = اجتماع معقود بلا بيانات حضور
title-R049 = إطلاق أو اكتمال قبل الاتفاق
title-R050 = قوائم لا يُذكر إن كانت كاملة
title-R051 = موضوع لا يستخدمه أحد
title-R052 = مبادرة تشير إلى اجتماع بلا تاريخ
title-R053 = اسم واحد برسمين مختلفين
title-R054 = عضوية في هيئة بلا اجتماعات
title-R055 = عضويتان في وقت واحد
title-R056 = قائمة استُبعدت صفوف منها
title-R057 = سنة من قرن آخر
title-R058 = صف فارغ
title-R059 = صفوف مستبعدة قد تخص أي اجتماع
title-R060 = سلسلة بلا اجتماعات
title-R061 = ملف موصى به بلا صفوف
title-R062 = لا يوجد بين الأعضاء دولة
title-R063 = اجتماع معقود بلا تاريخ
title-R064 = عمود قد يفيد بغير ذلك عن الصفوف
title-R065 = قائمة في المجلد لا تُقرأ
title-R066 = اجتماعان في يوم واحد بعنوانين شبه متطابقين
title-R067 = اجتماع بلا هيئة
title-R068 = صفوف مستبعدة تبين من ينتمي إلى هيئة
title-R069 = علامة اقتباس تبتلع صفوفا
title-R070 = حالة فارغة في بعض الصفوف
title-R071 = مجموع بين الصفوف
title-R072 = ترويسة مكررة
title-R073 = عنوان أو ملاحظة بين الصفوف
title-R074 = صف لا يتضمن سوى مفتاحه
title-R075 = جدول آخر تحت القائمة
title-R076 = تواريخ ونصوص في عمود واحد
title-R077 = وقت من منطقة زمنية أخرى
title-R078 = كلمة تعني «غير معروف» وهي مفتاح أيضا
title-R079 = مدخل قد يكون عدة مداخل
title-R080 = ورقة مماثلة لا تُقرأ
title-R081 = ورقة مخفية تُقرأ
title-R082 = صفوف أو أعمدة مخفية تُقرأ
title-R083 = اجتماع بعد يوم التشغيل
title-R084 = أمانة بين الأعضاء
title-R085 = شخصان باسم واحد
title-R086 = تواريخ بسنة مختصرة أو بلا يوم
title-R087 = الملف نفسه مرتين
title-R088 = حالة أو صفة فارغة في بعض الصفوف
title-R089 = مفتاح واحد بكتابات عدة
title-R090 = أحرف لا يتضمنها أي خط
title-R091 = صفوف أكثر مما تتسع له ورقة
title-R092 = لغة لا يتوفر عليها البرنامج
title-R093 = ملف عضو تعذر إعداده
title-R094 = ملفات لآخرين في مجلد النتائج
title-R095 = فترة بلا اجتماع
title-R096 = قائمة استند إليها الإصدار السابق
title-R097 = ملفات أعضاء بلا قائمة أعضاء
title-R098 = حروف مشوهة
title-R099 = جدول حضور لا تتسع له صفحة
title-R100 = سلاسل أو مقاعد في الاجتماعات أكثر مما ينبغي
title-R101 = مخرجات أنشأها المستخدم root
title-R102 = ما تعذر ترتيبه
title-R103 = دول معروفة من دون قائمة

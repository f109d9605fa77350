# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = ar-AE
direction = rtl
language = العربية

## Documents
briefing-title = { $span ->
    [year] الإحاطة السنوية { $period }
   *[years] إحاطة { $period }
}
factsheet-running = صحيفة وقائع { $id }
pack-title = مشاركة { $member }، { $period }
pack-running = { $member }، { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }، { $day ->
    [none] بلا تاريخ استحقاق
   *[other] تاريخ الاستحقاق { $day }
}
pack-meeting = { $title }، { $day ->
    [none] لم يُحدد تاريخه بعد
   *[other] { $day }
}
edition = طبعة { $day }
edition-replaces = طبعة { $day }، تحل محل طبعة { $replaced }
edition-revised = { $edition }؛ الأرقام المنقحة: { $n }
subtitle-of-edition = { $subtitle }. { $edition }
briefing-subtitle = الاجتماعات من { $first } إلى { $last }{ $earlier ->
    [yes] { "" }، مع السنوات السابقة للمقارنة
   *[no] { "" }
}
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
    [one] تتعارض قائمة حضور اجتماع واحد مع سجله، ولذلك تُعد غير كاملة ({ $codes }).
    [two] تتعارض قائمتا حضور اجتماعين مع سجليهما، ولذلك تُعدان غير كاملتين ({ $codes }).
    [few] تتعارض قوائم حضور { $n } اجتماعات مع سجلاتها، ولذلك تُعد غير كاملة ({ $codes }).
    [many] تتعارض قوائم حضور { $n } اجتماعا مع سجلاتها، ولذلك تُعد غير كاملة ({ $codes }).
   *[other] تتعارض قوائم حضور { $n } اجتماع مع سجلاتها، ولذلك تُعد غير كاملة ({ $codes }).
}
vague-days = { $n ->
    [one] لا يُعرف من تاريخ اجتماع واحد سوى السنة أو الشهر. ويُحتسب في تلك السنة أو ذلك الشهر ويرد بتاريخ اليوم الأول.
    [two] لا يُعرف من تاريخي اجتماعين سوى السنة أو الشهر. ويُحتسب كل منهما في تلك السنة أو ذلك الشهر ويرد بتاريخ اليوم الأول.
    [few] لا يُعرف من تواريخ { $n } اجتماعات سوى السنة أو الشهر. ويُحتسب كل منها في تلك السنة أو ذلك الشهر ويرد بتاريخ اليوم الأول.
    [many] لا يُعرف من تواريخ { $n } اجتماعا سوى السنة أو الشهر. ويُحتسب كل منها في تلك السنة أو ذلك الشهر ويرد بتاريخ اليوم الأول.
   *[other] لا يُعرف من تواريخ { $n } اجتماع سوى السنة أو الشهر. ويُحتسب كل منها في تلك السنة أو ذلك الشهر ويرد بتاريخ اليوم الأول.
}
left-out-part = { $rows } من { $table ->
    [members] قائمة الأعضاء
    [themes] قائمة المواضيع
    [meetings] قائمة الاجتماعات
    [memberships] قائمة العضويات
    [attendance] قوائم الحضور
    [initiatives] قائمة المبادرات
    [corrections] قائمة التصويبات
    [updates] قائمة التحديثات
    [officers] قائمة المقاعد
    [credentials] قائمة وثائق التفويض
    [sittings] قائمة الجلسات
   *[other] { $table }
} ({ $code }: { $title })
main-points = باختصار
cover = الغلاف
contents = المحتويات
notes = ملاحظات
key-figures = الأرقام الرئيسية

## Dates and numbers
logo-of = شعار: { $name }
chart-empty = لا توجد بيانات للعرض.
continued = (تابع)
note = ملاحظة:
published-by = من منشورات { $name }.
contact-at = للاتصال: { $name }.
date-range = من { $first } إلى { $last }
keywords = اجتماعات، مشاركة، مبادرات، إحصاءات
first-day = 1
title-of-process = { $process }: { $title }
no-date = بلا تاريخ
ordinal = الـ{ $n }
n-of-n = { $n } من { $total }
percent = { $n }%
points = { $n ->
    [few] { $n } نقاط
   *[other] { $n } نقطة
}
basis = الاجتماعات المحتسبة: { $countable } من { $held }؛ ولا تدخل في حساب المعدلات إلا الاجتماعات التي لها قائمة حضور كاملة.
body-and-days = { $body } · { $days }
meeting-dated = { $title } ({ $day })
meeting-month = { $title }، { $month }

## Units, as they stand in the head of a column
unit-share = نسبة
unit-percent = %
unit-points = نقاط مئوية
unit-meetings = اجتماعات
unit-events = فعاليات
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
column-participants = المشاركون
column-category = الفئة
column-delegation = الوفد
column-delegations-listed = الوفود
column-participant = المشارك
column-position = المنصب
column-organisation = الجهة
column-men = الرجال
column-another-gender = نوع جنس آخر
column-gender-unrecorded = غير المسجل نوع جنسهم
column-figure-changed = الرقم
column-before-change = قبل
column-after-change = بعد
column-because = السبب
column-figure-id = المعرّف
column-table-changed = الجدول
column-row-changed = الصف
column-what-changed = ما الذي تغير
column-number-changed = العدد
column-place-of-row = الموضع
column-meeting = الاجتماع
    .long = أول اجتماع تم حضوره
column-short = { $head } (اختصارا)
column-date = تاريخ البدء
column-mode = طريقة الانعقاد
column-role = الدور
column-year = السنة
column-grouping = حسب
column-group = الفئة
column-meetings = الاجتماعات
column-events = الفعاليات
column-days-open = الأيام منذ الاتفاق
column-events-attended = الفعاليات التي حضرها
column-meetings-before = الاجتماعات، الفترة السابقة
column-events-before = الفعاليات، الفترة السابقة
column-members-present = الأعضاء الحاضرون
column-present-as-members = الحاضرون بصفة أعضاء
column-states-present = الدول الحاضرة
column-organisations-present = المنظمات الحاضرة
column-members-eligible = الأعضاء الذين يحق لهم الحضور
column-states-eligible = الدول التي يحق لها الحضور
column-organisations-eligible = المنظمات التي يحق لها الحضور
column-members-named = الأعضاء المذكورون
column-observers-named = المراقبون المذكورون
column-others-named = الآخرون المذكورون
column-record = قائمة الحضور
column-rate-period = في الفترة
    .long = معدل الحضور في الفترة
column-rate-before = في الفترة السابقة
    .long = معدل الحضور في الفترة السابقة
column-change = التغير
    .long = تغير معدل الحضور
column-region = المنطقة
column-groups = مجموعة الأعضاء
column-delegates = المندوبون
column-delegations = الوفود المحتسبة
column-delegations-counted = الوفود المحتسبة
column-delegates-reported = المندوبون، وفق السجل
column-balance-period = التوازن في الفترة
column-balance-to-date = التوازن منذ أول سنة مسجلة
column-present = الحاضرون
column-presence = حالة الحضور
column-eligible = من يحق لهم الحضور
column-needed = المطلوب
column-quorum = النصاب القانوني
column-reach-period = حضروا مرة على الأقل في الفترة
column-reach-to-date = حضروا مرة على الأقل منذ أول سنة مسجلة
column-returning = حضروا مجددا
column-apologies-period = اعتذارات في الفترة
column-unexplained-period = غياب بلا اعتذار في الفترة
column-apologies-to-date = اعتذارات منذ أول سنة مسجلة
column-unexplained-to-date = غياب بلا اعتذار منذ أول سنة مسجلة
column-mean = المتوسط الحسابي
    .long = المندوبون في الوفد، المتوسط الحسابي
column-median = الوسيط
column-window = النطاق الزمني
column-hhi = مؤشر هيرفندال-هيرشمان
column-effective-number = العدد الفعلي
column-gini = معامل جيني
column-women = النساء
column-not-women = الرجال وغيرهم
column-gender-recorded = المسجل نوع جنسهم
column-share-women = النساء (من المسجل نوع جنسهم)
column-share-not-recorded = غير المسجل نوع جنسهم
column-in-person = حضوريا
column-virtual = عن بُعد
column-share-virtual = عن بُعد (من المسجلة طريقة مشاركتهم)
column-share-mode-recorded = المسجلة طريقة مشاركتهم
column-heads = وفود لها رئيس مسجل
column-persons = الأشخاص المذكورون
column-mean-before = متوسط عدد الاجتماعات التي سبق حضورها
column-newcomers = المشاركون الجدد
column-co-chairs = الرؤساء المشاركون المختلفون، من جميع المقاعد
column-seats = المقاعد
    .long = عدد مرات الرئاسة المشاركة
column-last-co-chaired = آخر اجتماع شارك في رئاسته
column-years-since = السنوات المنقضية منذ ذلك الحين
    .long = سنوات منذ آخر رئاسة مشاركة
column-host = المضيف
column-theme-id = مفتاح الموضوع
column-named = المواضيع المذكورة
column-entropy = الإنتروبيا
column-evenness = التكافؤ
column-leads = يقود
column-partners = يدعم
column-covered = مواضيع له مبادرات فيها
column-themes-missing = مواضيع لا مبادرات له فيها
column-initiative-id = مفتاح المبادرة
column-priority = الأولوية
column-due-date = تاريخ الاستحقاق
column-days-late = أيام التأخر
column-since = منذ
column-last-update = آخر تحديث
column-status-before = الحالة السابقة
column-health = سير التنفيذ
column-health-reason = السبب
column-on-track = وفق الخطة
column-at-risk = معرضة للخطر
column-late = متأخرة
column-no-news = بلا أخبار
column-days-proposed = الأيام: مقترحة
column-days-agreed = الأيام: متفق عليها
column-days-in-progress = الأيام: قيد التنفيذ
column-days-delivered = الأيام: منجزة
column-days-discontinued = الأيام: موقوفة
column-first-update = أول تحديث
column-delivered-on = أُنجزت في
column-days-to-delivery = الأيام حتى الإنجاز
note-rows-shown = تُعرض { $n } من { $all } من الصفوف.
column-update-date = التاريخ
column-note = ملاحظة
column-next-step = الخطوة التالية
column-body = الهيئة
column-places = المقاعد
column-share-women-base = النساء في سنة الأساس
column-change-since-base = التغير منذ سنة الأساس
column-balanced-since = التوازن منذ
column-to-target = البعد عن الهدف
column-target = الهدف
column-heads-gender-recorded = رؤساء سُجل نوعهم الاجتماعي
column-heads-women = النساء بين الرؤساء
column-deputy-heads = نواب رؤساء مسجلون
column-deputy-heads-gender-recorded = نواب سُجل نوعهم الاجتماعي
column-deputy-heads-women = النساء بين نواب الرؤساء
column-one-gender = من نوع اجتماعي واحد
column-balanced = متوازنة
column-formal = وثائق تفويض رسمية
column-provisional = وثائق تفويض مؤقتة
column-no-credentials = بلا وثائق تفويض
column-formal-credentials = وثائق تفويض رسمية
column-head = رئيس الوفد
column-deputy-head = نائب رئيس الوفد
column-both-genders = النوعان الاجتماعيان
column-sitting = الجلسة
column-sitting-date = التاريخ
column-sittings-present = الجلسات المحضورة
column-below-least-share = دون النسبة المطلوبة
column-n = منجزة ولها كلا التاريخين
column-q1 = الرُّبيع الأول
    .long = أيام حتى الإنجاز، الربيع الأول
column-q3 = الرُّبيع الثالث
    .long = أيام حتى الإنجاز، الربيع الثالث
column-reading = التقييم
column-led = بقيادته
column-partnered = بدعمه
column-other-member = العضو الآخر
column-other-member-id = مفتاح العضو الآخر
column-contributes-to = الإطار
column-before = الفترة السابقة
column-mean-of-five = متوسط خمس فترات
column-direction = الاتجاه
column-counted-from = محتسب من
column-rate-to-date = منذ أول سنة مسجلة
    .long = معدل الحضور منذ أول سنة مسجلة
column-rate-quarter = منذ أول سنة مسجلة
column-other-members = الأعضاء الآخرون
column-present-of-eligible = الحضور
column-absence-open = غياب متتال مستمر
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
column-gap = الحصة من الاجتماعات ناقص الحصة من المبادرات
column-status = الحالة
column-delivery-rate = المنجزة من الملتزم بها
column-discontinued = الموقوفة
column-initiative = المبادرة
column-agreed-at = اتُّفق عليها في
column-launched-at = أُطلقت في
column-meetings-between = الاجتماعات بينهما
column-days = الأيام
column-serves = الأطر التي تخدمها
column-figure = الرقم
column-value = القيمة
column-meaning = المعنى
column-sheet = الورقة
column-what = المحتوى
column-group-of-sheets = المجال
sheets-left-out = أوراق لم تُدرج لعدم وجود بيانات مسجلة: { $tables }.
sheets-first = نظرة عامة
sheets-participation = المشاركة
sheets-themes = المواضيع
sheets-initiatives = المبادرات
sheets-data = الصفوف التي تستند إليها الأرقام
mail-subject = { $process }: { $member }، { $period }
mail-greeting = السادة الزملاء المحترمون،
mail-about = مرفق طيه الوثيقة والمصنف الخاصان بالعضو { $member } عن { $period }، وفيهما البيانات المسجلة ({ $process }).
mail-corrections = يرجى التكرم بالتحقق منهما. وإذا كانت قيمة مسجلة غير صحيحة، فيرجى تعبئة ورقة «التصويبات» في المصنف وإعادة المصنف إلينا.
mail-closing = وتفضلوا بقبول فائق الاحترام
tracker-title = سير تنفيذ المبادرات، { $period }
tracker-subtitle = الحالة في { $day }
gender-title = التركيبة حسب النوع الاجتماعي، { $period }
gender-subtitle = الوضع في { $day }
gender-delegations-part = النساء في الوفود
histories = المبادرات واحدة تلو الأخرى
history = الحالة في نهاية الفترة: { $status }. التقدم: { $progress }. تاريخ الاستحقاق: { $due }.
history-updates = التحديثات
credentials-title = وثائق التفويض والجلسات، { $period }
credentials-subtitle = الوضع في { $day }
sheet-cover = الغلاف
sheet-corrections = التصويبات
corrections-of = تصويبات مقدمة من { $member }
corrections-how = إذا كانت القيمة المسجلة غير صحيحة، فاكتب القيمة الصحيحة في الخلية المجاورة، واترك سائر الخلايا فارغة. الخلايا المخصصة للتعبئة محاطة بإطار، وما عداها محمي.
corrections-return = اكتب اسمك واحفظ الملف وأعده إلى الأمانة. ولا يتغير أي شيء قبل أن تبت الأمانة في الأمر.
corrections-member = العضو
corrections-edition = الإصدار
corrections-reference = المرجع (للبرنامج)
corrections-by = عبأها (الاسم والجهة)
corrections-remarks = ملاحظات عامة
corrections-row = اجتماع
corrections-meeting = الاجتماع
corrections-title = العنوان
corrections-date = التاريخ
corrections-present = الحضور: القيمة المسجلة
corrections-present-correct = الحضور: القيمة الصحيحة
corrections-role = الدور: القيمة المسجلة
corrections-role-correct = الدور: القيمة الصحيحة
corrections-size = المندوبون: العدد المسجل
corrections-size-correct = المندوبون: العدد الصحيح
corrections-row-remarks = ملاحظات
corrections-use-remarks = (انظر الملاحظات)
corrections-choose = اختر قيمة من القائمة أو اترك الخلية فارغة.
corrections-number = اكتب عددا صحيحا لا يقل عن 1 أو اترك الخلية فارغة.
sheet-meetings-of-period = اجتماعات الفترة
    .row = اجتماع في الفترة
sheet-meetings-by-series = الاجتماعات حسب السلسلة
    .row = اجتماع في سلسلة
sheet-meetings-by-group = الاجتماعات والوفود
    .row = فئة في تصنيف
sheet-attendance-by-member = الحضور حسب العضو
    .row = عضو في سلسلة
sheet-attendance-matrix = جدول الحضور
    .row = عضو
sheet-peers = حضور الأعضاء الآخرين
    .row = عضو أو مجموعة أعضاء في سلسلة
sheet-attendance-by-group = الحضور حسب المنطقة والمجموعة
    .row = مجموعة أعضاء في سلسلة
sheet-members-of-period = الأعضاء في الفترة
    .row = عضو
sheet-largest-delegations = أكبر الوفود
    .row = وفد في اجتماع
sheet-roles-by-meeting = الأدوار حسب الاجتماع
    .row = دور في اجتماع
sheet-by-year = سنة بسنة
    .row = سنة
sheet-concentration = التركز والتناوب
    .row = مقياس لمدة زمنية
sheet-themes = عدد المواضيع
    .row = موضوع
sheet-themes-by-member = المواضيع حسب العضو
    .row = عضو وموضوع
sheet-initiatives-by-status = عدد المبادرات
    .row = حالة أو إطار
sheet-initiatives-listed = قائمة المبادرات
    .row = مبادرة في قائمة
sheet-tracker = متابعة المبادرات
    .row = مبادرة
sheet-tracker-listed = المبادرات التي تغيرت
    .row = مبادرة تغيرت حالتها
sheet-groups-beside = المجموعات إلى جانب الكل
    .row = مجموعة أعضاء في سلسلة
sheet-initiatives-by-framework = المبادرات حسب الإطار
    .row = إطار
sheet-initiatives-by-body = المبادرات حسب الهيئة
    .row = هيئة
sheet-gender-by-body = النوع الاجتماعي حسب الهيئة
    .row = هيئة
sheet-gender-by-role = النوع الاجتماعي حسب الدور
    .row = دور
sheet-gender-by-year = النوع الاجتماعي حسب السنة
    .row = نهاية سنة
sheet-credentials = وثائق التفويض حسب العضو
    .row = عضو
sheet-incomplete-delegations = وفود غير مكتملة
    .row = وفد في اجتماع
sheet-sittings = الجلسات
    .row = جلسة من اجتماع
sheet-sittings-by-member = الجلسات حسب العضو
    .row = عضو في سلسلة
sheet-initiatives-by-member = المبادرات حسب العضو
    .row = عضو
sheet-initiatives-together = الأعضاء الذين يعملون معًا
    .row = زوج من الأعضاء
sheet-attendance-matrix-series = حضور ({ $series })
column-series = السلسلة
column-list = القائمة
column-of-table = { $head }: { $table }
column-row-is = كل صف هو
column-rows = الصفوف
column-sheet-tables = ما تعرضه
term-region = المنطقة
term-groups = مجموعة الأعضاء
term-kind-of-meeting = نوع الاجتماع
term-kind-of-member = نوع العضو
term-sides = الأعضاء
term-status = الحالة
term-contributes-to = الإطار
sheets-few-meetings = حُذف لأن أقل من ثلاثة من اجتماعاته لها قائمة حضور كاملة: { $tables }.
columns-left-out = أعمدة محذوفة لعدم وجود بيانات مسجلة: { $columns }.
scope-participation = جميع الاجتماعات
scope-initiatives = جميع المبادرات
scope-themes = جميع المواضيع
scope-tracker = جميع المبادرات
scope-gender = جميع الهيئات والوفود
scope-credentials = جميع الاجتماعات التي تسجل وثائق التفويض
scope-sittings = جميع الجلسات
column-measure = المقياس
column-scope = النطاق
column-unit = الوحدة
column-rests-on = اجتماعات ذات قائمة كاملة، من المعقودة
head-of-values = { $head } [قيم]
head-of-some-values = { $head } [بعضها قيم]
basis-of-series = { $series }: { $basis }

## Figures, by their ids

figure-participation-meetings-held = الاجتماعات المعقودة
figure-participation-meetings-held-events = الفعاليات: تُحسب الاجتماعات المعقودة معا مرة واحدة
figure-participation-delegations-presences = الوفود الحاضرة، في كل اجتماع
figure-participation-delegations-distinct = الوفود المختلفة التي حضرت
figure-participation-delegates = المندوبون
figure-participation-rate-overall-period = معدل حضور جميع الأعضاء في الفترة
figure-participation-rate-overall-to-date = معدل حضور جميع الأعضاء منذ أول سنة مسجلة
figure-participation-rate-overall-period-states = معدل حضور الدول في الفترة
figure-participation-rate-overall-to-date-states = معدل حضور الدول منذ أول سنة مسجلة
figure-participation-rate-overall-period-organisations = معدل حضور المنظمات في الفترة
figure-participation-rate-overall-to-date-organisations = معدل حضور المنظمات منذ أول سنة مسجلة
figure-participation-events = الفعاليات التي لها قائمة حضور كاملة، للهيئات المعروف أعضاؤها
figure-participation-first-time = الأعضاء الذين حضروا للمرة الأولى
figure-participation-returning = أعضاء الفترة السابقة الذين حضروا مجددا
figure-participation-lapsed = الأعضاء الذين انقطعوا عن الحضور
figure-participation-delegation-size-mean = المندوبون في الوفد، المتوسط
figure-participation-delegation-size-median = المندوبون في الوفد، الوسيط
figure-participation-gender-share = النساء بين المندوبين
figure-participation-gender-share-not-recorded = مندوبون لم يُسجل نوعهم الاجتماعي
figure-participation-heads = وفود سُجل رئيسها
figure-participation-heads-women-share = النساء بين رؤساء الوفود
figure-participation-mode-share-virtual = مندوبون حضروا عبر الإنترنت
figure-participation-experience-newcomers = مندوبون حضروا للمرة الأولى
figure-initiatives-status-proposed = المبادرات المقترحة
figure-initiatives-status-agreed = المبادرات المتفق عليها
figure-initiatives-status-in-progress = المبادرات الجارية
figure-initiatives-status-delivered = المبادرات المنجزة
figure-initiatives-status-discontinued = المبادرات الموقوفة
figure-initiatives-status-total = المبادرات، جميعها
figure-initiatives-delivery-rate = المبادرات المنجزة من المستحقة
figure-initiatives-overdue = المبادرات المفتوحة التي تجاوزت موعدها
figure-initiatives-on-time = المبادرات المنجزة في موعدها
figure-initiatives-time-to-deliver-n = مبادرات منجزة بتاريخيها
figure-initiatives-time-to-deliver-q1 = مدة الإنجاز، الربيع الأول
figure-initiatives-time-to-deliver-median = مدة الإنجاز، الوسيط
figure-initiatives-time-to-deliver-q3 = مدة الإنجاز، الربيع الثالث
figure-initiatives-unled = المبادرات بلا قائد
figure-tracker-status-proposed = المبادرات المقترحة في نهاية الفترة
figure-tracker-status-agreed = المبادرات المتفق عليها في نهاية الفترة
figure-tracker-status-in-progress = المبادرات قيد التنفيذ في نهاية الفترة
figure-tracker-status-delivered = المبادرات المنجزة في نهاية الفترة
figure-tracker-status-discontinued = المبادرات الموقوفة في نهاية الفترة
figure-tracker-status-not-recorded = المبادرات التي لم تُسجل حالتها في نهاية الفترة
figure-tracker-moved = المبادرات التي تغيرت حالتها خلال الفترة
figure-tracker-health-on-track = المبادرات التي تسير وفق الخطة
figure-tracker-health-at-risk = المبادرات المعرضة للخطر
figure-tracker-health-late = المبادرات المتأخرة
figure-tracker-health-no-news = المبادرات التي ليس لها أي تحديث
figure-tracker-health-delivered = المبادرات المنجزة
figure-tracker-health-discontinued = المبادرات الموقوفة
figure-gender-bodies = النساء بين شاغلي المقاعد في الهيئات
figure-gender-delegations-heads-women = النساء بين رؤساء الوفود
figure-gender-delegations-deputy-heads-women = النساء بين نواب رؤساء الوفود
figure-gender-single-one-gender = وفود من نوع اجتماعي واحد
figure-gender-single-balanced = وفود متوازنة
figure-gender-target-delegates = النساء بين المندوبين، البعد عن الهدف
figure-gender-target-officers = النساء في الهيئات، البعد عن الهدف
figure-credentials-received = أعضاء قدموا وثائق تفويض رسمية في اجتماعات الفترة
figure-credentials-incomplete = وفود غير مكتملة
figure-sittings-trigger = الجلسات التي حضرها الأعضاء
figure-sittings-trigger-below = أعضاء دون النسبة المطلوبة من الجلسات

column-statistic = الإحصاء
column-question = السؤال
column-formula = طريقة الاحتساب
column-edges = الحالات الخاصة
column-part = { $head }: { $part }
column-part-numerator = البسط
column-part-denominator = المقام

## Words in cells
term-all = الكل
term-body = الهيئة
term-kind = النوع
term-mode = طريقة الانعقاد
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
term-low-n = [low n] أقل من خمس مبادرات
term-up = ارتفاع
term-down = انخفاض
term-unchanged = دون تغير
term-better = تحسن
term-worse = تراجع
term-mean-of-five = متوسط السنوات الخمس الأخيرة
term-total-once = الكل، مع احتساب كل واحد مرة واحدة
term-not-recorded = غير مسجل
term-co-chair = رئيس مشارك
term-chair = رئيس
term-speaker = متكلم
term-panellist = مشارك في حلقة نقاش
term-rapporteur = مقرر
term-observer = مراقب
term-in-person = حضوري
term-virtual = عن بُعد
term-hybrid = مختلط
term-planned = مزمع عقده
term-postponed = مؤجل
term-proposed = مقترحة
term-agreed = متفق عليها
term-in-progress = قيد التنفيذ
term-delivered = منجزة
term-discontinued = موقوفة
term-health-on-track = ● وفق الخطة
term-health-at-risk = ◆ معرضة للخطر
term-health-late = ▲ متأخرة
term-health-no-news = ○ بلا أخبار
term-health-delivered = ■ منجزة
term-health-discontinued = □ موقوفة
term-past-due = انقضى موعدها
term-due-soon = موعدها قريب
term-old-update = آخر تحديث قديم
term-list-none = لا توجد
term-list-agrees = كاملة ومطابقة للسجل
term-list-complete = كاملة
term-list-incomplete = غير كاملة
term-state = دولة
term-territory = إقليم
term-international-organisation = منظمة دولية
term-civil-society = مجتمع مدني
term-non-governmental-organisation = منظمة غير حكومية
term-private-sector = قطاع خاص
term-secretariat = أمانة
term-member = عضو
term-guest = ضيف
term-attended = حاضر
term-registered = مسجل
term-held = معقود
term-cancelled = ملغى
term-complete = كاملة
term-partial = جزئية
term-none = لا توجد
term-head = رئيس الوفد
term-deputy-head = نائب رئيس الوفد
term-role = الدور
term-vice-chair = نائب الرئيس
term-alternate = عضو مناوب
term-formal = رسمية
term-provisional = مؤقتة
term-delegate = مندوب
term-female = امرأة
term-male = رجل
term-other = آخر
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
    .symbol = ×
    .short = غائب
term-unknown = غير معروف
    .symbol = ؟
    .short = غير معروف
term-not-eligible = لا يحق له الحضور
    .symbol = { "" }
    .short = لا يحق له الحضور
sign-not-available = ··
    .said = غير مسجل
    .meaning = ·· غير مسجل
sign-not-applicable = –
    .said = لا ينطبق
    .meaning = – لا ينطبق: لا يوجد ما يُحتسب
sign-suppressed = محجوب
    .said = محجوب
    .meaning = محجوب: حُجب الرقم حماية لشخص أو عضو بعينه
missing-x = [x] غير متاح: غير مسجل
missing-z = [z] لا ينطبق: لا يوجد ما يُحتسب
missing-c = [c] سري: حُجب الرقم حماية لشخص أو عضو بعينه
low = [low]
missing-low = [low] أكثر من صفر، لكن أقل من 0.05%
presence-key-grey = خانة رمادية: لا يحق له الحضور
presence-uncounted = حضور العضو قبل انضمامه معروض لكنه غير محتسب.
word-table-elsewhere = عدد صفوف هذا الجدول { $n }؛ ويرد في المصنف.

## Statistics: the title of the table, and its definition
participation-meetings-held = الاجتماعات المعقودة
    .question = كم عدد الاجتماعات التي عُقدت؟
    .formula = عدد الاجتماعات المعقودة التي تبدأ في الفترة؛ وكذلك حسب الهيئة والنوع وطريقة الانعقاد، وللفترة السابقة.
    .edges = تُستبعد الاجتماعات المزمع عقدها والمؤجلة والملغاة، وكذلك الاجتماعات التي لا تاريخ لها. وتُحتسب الاجتماعات المشتركة أيضا فعالية واحدة. والرقم غير متاح لفترة تسبق أول اجتماع معقود مسجل.
participation-delegations = الحضور في اجتماعات الفترة
    .question = كم عدد الوفود التي حضرت؟
    .formula = الأعضاء الحاضرون في كل اجتماع: يُحتسبون من الصفوف إذا كانت القائمة كاملة، وإلا فالمجموع الوارد في السجل.
    .edges = لا تشمل حالات الحضور المذكورة إلا ما تذكره الصفوف؛ والصفان المتعلقان بعضو واحد في اجتماع واحد وفد واحد، ولا يُعتد في ذلك إلا بالصفوف المسجل فيها الحضور. وعدد الدول هو المجموع ناقص المنظمات الدولية. وإذا لم يرد مجموع في السجل ولم تكن القائمة كاملة، فالرقم غير متاح.
participation-delegations-by-capacity = الوفود حسب الصفة وحسب نوع العضو
participation-delegations-series = الأعضاء الحاضرون في { $series }
participation-rate = معدل الحضور حسب العضو
    .question = ما معدل حضور كل عضو؟
    .formula = الاجتماعات التي حضرها العضو بأي صفة، مقسومة على الاجتماعات القابلة للاحتساب التي كان يحق له حضورها.
    .edges = الاجتماع القابل للاحتساب هو كل اجتماع معقود قائمة حضوره كاملة. ويحق للعضو الحضور إذا كان عضوا في الهيئة يوم بدء الاجتماع. ولا ينطبق المعدل إذا لم يوجد اجتماع كهذا. ويُحسب التغير بالنقاط المئوية مقارنة بالفترة السابقة. ولا يدخل العضو في معدل اجتماع لم يُسجل حضوره فيه ولا غيابه عنه.
participation-rate-series = معدل الحضور حسب العضو: { $series }
participation-rate-compared = معدل الحضور حسب العضو منذ أول سنة مسجلة
participation-rate-compared-series = معدل الحضور حسب العضو منذ أول سنة مسجلة: { $series }
participation-rate-overall = معدل حضور جميع الأعضاء
    .question = ما معدل حضور جميع الأعضاء معا؟
    .formula = مجموع حالات الحضور مقسوما على مجموع حالات أحقية الحضور في الاجتماعات القابلة للاحتساب؛ وليس متوسط معدلات الأعضاء.
    .edges = لا يدخل المراقبون والضيوف والأمانة في أي من المجموعين. والعضو الذي حضر بصفة مراقب يُعد حاضرا.
participation-rate-overall-series = معدل حضور جميع الأعضاء: { $series }
participation-events = حضور الفعاليات حسب العضو
    .question = أي فعاليات الفترة حضرها كل عضو؟
    .formula = الفعاليات التي حضرها العضو بأي صفة، مقسومة على الفعاليات التي كان يحق له حضورها. وتُحسب الاجتماعات المعقودة معا فعالية واحدة.
    .edges = لا تُحتسب إلا الاجتماعات المعقودة في الفترة التي لها قائمة حضور كاملة والتي يُعرف أعضاء هيئتها. ولا يُحتسب العضو في اجتماع لم يُسجل حضوره فيه ولا غيابه عنه.
participation-matrix = جدول الحضور
    .question = أي الأعضاء حضروا، وفي أي اجتماعات؟
    .formula = كل عضو كان يحق له الحضور في أي وقت، مقابل كل اجتماع قابل للاحتساب.
    .edges = لا يحق للعضو الحضور قبل انضمامه؛ فإذا حضر مع ذلك، يظهر حاضرا ولا يُحتسب.
participation-matrix-series = جدول الحضور: { $series }
participation-matrix-meetings = الحضور في كل اجتماع
participation-matrix-meetings-series = الحضور في كل اجتماع: { $series }
participation-trend = المشاركة سنة بعد سنة
    .head = معدل الحضور: { $head }
    .question = كيف تطورت المشاركة؟
    .formula = الاجتماعات، والفعاليات، وحالات الحضور المذكورة للوفود، والمندوبون، ونسبة النساء، والمعدلات، في كل سنة، مع متوسط السنوات الخمس الأخيرة.
    .edges = حالات الحضور والوفود هي تلك التي تذكرها الصفوف؛ وإذا كانت القوائم غير كاملة، كان الحضور الفعلي أكثر من ذلك. وتظهر السنة التي لم يُعقد فيها أي اجتماع. ومتوسط النسب هو مجموع البسوط مقسوما على مجموع المقامات؛ أما المتوسطات الأخرى فتُستبعد منها السنوات التي لا قيمة لها.
participation-longest-absence = أطول حالات الغياب المتتالي
    .question = ما أطول غياب متتال عن الاجتماعات؟
    .formula = أكبر عدد من الاجتماعات المتتالية القابلة للاحتساب في سلسلة واحدة، التي كان يحق للعضو حضورها ولم يحضرها؛ والغياب المتتالي الذي لا يزال مستمرا في نهاية الفترة.
    .edges = الاجتماع الذي ليست له قائمة كاملة لا يطيل الغياب المتتالي، لكن الحضور فيه ينهيه. وينتهي الغياب المتتالي للعضو السابق بانتهاء عضويته، ولا يُعد مستمرا بعدها.
participation-longest-absence-series = أطول حالات الغياب المتتالي: { $series }
participation-roles = الأدوار في الاجتماعات
    .question = أي الأعضاء تولوا الرئاسة أو تكلموا أو عملوا مقررين؟
    .formula = عدد أدوار الرئيس المشارك والرئيس والمتكلم والمشارك في حلقة نقاش والمقرر التي اضطلع بها كل عضو في الاجتماعات المعقودة في الفترة.
    .edges = الدور الذي يضطلع به العضو مرتين في اجتماع واحد يُحتسب مرة واحدة. ويُحتسب أيضا الرؤساء المشاركون الذين يذكرهم الاجتماع نفسه.
participation-roles-by-meeting = الرؤساء المشاركون والمتكلمون والمراقبون حسب الاجتماع
participation-delegates = المندوبون في اجتماعات الفترة
    .question = كم عدد المندوبين الذين حضروا؟
    .formula = مجموع المندوبين في الصفوف المسجل فيها الحضور: عددهم المذكور، وإلا فمندوب واحد عن كل صف إذا ذكر أحد صفوف الوفد شخصا أو نوع جنس.
    .edges = الشخص المدرج مرتين في وفد واحد في اجتماع واحد يُحتسب شخصا واحدا. والوفود التي لم يُسجل عدد مندوبيها لا تدخل في أي مجموع؛ ويرد إلى جانب المجموع عدد الوفود المحتسبة والمجموع الوارد في السجل. والرقم غير متاح إذا لم يمكن احتساب أي وفد. والصفان اللذان يحملان اسما واحدا مع اختلاف المنظمة أو نوع الجنس يُحتسبان شخصين.
participation-by-region = المشاركة حسب المنطقة
    .question = أي المناطق تحضر؟
    .formula = مجموع حالات حضور أعضاء المنطقة مقسوما على مجموع حالات أحقيتهم في الحضور، في الاجتماعات القابلة للاحتساب.
    .edges = الأعضاء الذين لا منطقة لهم يرد لهم صف خاص بهم.
participation-by-region-series = المشاركة حسب المنطقة: { $series }
participation-by-group = المشاركة حسب مجموعة الأعضاء
    .question = أي مجموعات الأعضاء تحضر؟
    .formula = مجموع حالات حضور أعضاء المجموعة مقسوما على مجموع حالات أحقيتهم في الحضور، في الاجتماعات القابلة للاحتساب.
    .edges = قد يكون العضو في عدة مجموعات، ولذلك لا يوجد مجموع كلي ولا تُجمع الصفوف. والأعضاء الذين لا ينتمون إلى أي مجموعة لا يردون في أي صف.
participation-by-group-series = المشاركة حسب مجموعة الأعضاء: { $series }
participation-by-kind = المشاركة حسب نوع العضو
    .question = أي أنواع الأعضاء تحضر؟
    .formula = مجموع حالات حضور الأعضاء من كل نوع مقسوما على مجموع حالات أحقيتهم في الحضور، في الاجتماعات القابلة للاحتساب.
    .edges = الأعضاء الذين لا نوع لهم يرد لهم صف خاص بهم.
participation-by-kind-series = المشاركة حسب نوع العضو: { $series }
participation-regional-balance = التوازن الإقليمي
    .question = هل يتناسب حضور المناطق مع عدد أعضائها؟
    .formula = حصة المنطقة من حالات الحضور مقسومة على حصتها من حالات أحقية الحضور، في الاجتماعات القابلة للاحتساب؛ والقيمة 1 تعني التناسب.
    .edges = لا ينطبق إذا لم يكن يحق لأي عضو من المنطقة الحضور، أو إذا لم يحضر أحد.
participation-regional-balance-series = التوازن الإقليمي: { $series }
participation-quorum = النصاب القانوني
    .question = هل اكتمل النصاب القانوني؟
    .formula = عدد الأعضاء الحاضرين ممن يحق لهم الحضور، مقارنا بالعدد الذي تقتضيه النسبة المحددة في الإعدادات من الأعضاء الذين يحق لهم الحضور، مقربا إلى أعلى.
    .edges = لا يظهر إلا للسلسلة التي حُدد لها نصاب قانوني في الإعدادات. وإذا لم تكن القائمة كاملة، فقد يكفي عدد الأعضاء المذكورين فيها؛ وإلا فالجواب غير متاح.
participation-quorum-series = النصاب القانوني: { $series }
participation-reach = الأعضاء الذين شاركوا مرة واحدة على الأقل
    .question = كم عدد الأعضاء الذين شاركوا مرة واحدة على الأقل؟
    .formula = الأعضاء الذين حضروا مرة واحدة على الأقل، مقسومين على الأعضاء الذين كان يحق لهم الحضور مرة واحدة على الأقل، في الاجتماعات القابلة للاحتساب.
    .edges = يُحتسب العضو مرة واحدة، مهما تعدد حضوره.
participation-reach-series = الأعضاء الذين شاركوا مرة واحدة على الأقل: { $series }
participation-first-time = المشاركون للمرة الأولى
    .question = من حضر للمرة الأولى؟
    .formula = الأعضاء الذين حضر أول وفد مسجل لهم اجتماعا معقودا في الفترة.
    .edges = الحضور بأي صفة. ويُحتسب الوفد الوارد في قائمة غير كاملة؛ أما الوفد الذي أغفلته قائمة كهذه فغير معروف. والرقم غير متاح إذا لم يُسجل قبل الفترة أي اجتماع معقود أو أي وفد.
participation-returning = الأعضاء الذين حضروا مجددا
    .question = من حضر مجددا من الأعضاء الذين حضروا في الفترة السابقة؟
    .formula = الأعضاء الذين حضروا في الفترة وفي الفترة السابقة، مقسومين على الأعضاء الذين حضروا في الفترة السابقة.
    .edges = يُقصد بالحضور حضور أي اجتماع معقود، بأي صفة. غير متاح إذا لم تكن الفترة السابقة مسجلة؛ ولا ينطبق إذا لم يحضر فيها أحد.
participation-lapsed = الأعضاء الذين انقطعوا عن الحضور
    .question = أي الأعضاء انقطعوا عن الحضور؟
    .formula = الأعضاء الذين حضروا في الفترة السابقة، وكان يحق لهم حضور اجتماع قابل للاحتساب في الفترة، ولم يحضروا أي اجتماع معقود في الفترة.
    .edges = غير متاح إذا لم تكن الفترة السابقة مسجلة؛ ولا ينطبق إذا لم يكن يحق لأحد الحضور.
participation-apologies = الاعتذارات والغياب بلا اعتذار
    .question = من قدم اعتذارا؟
    .formula = الاجتماعات التي كان يحق للعضو حضورها ولم يحضرها: باعتذار مسجل، ومن دونه.
    .edges = تُحتسب الاعتذارات في أي اجتماع معقود من السلسلة؛ أما الغياب بلا اعتذار فلا يُحتسب إلا إذا كانت القائمة كاملة. والعضو الذي سجل للحضور ولم يحضر يُعد غائبا.
participation-apologies-series = الاعتذارات والغياب بلا اعتذار: { $series }
participation-delegation-size = حجم الوفود
    .question = ما حجم الوفود؟
    .formula = المتوسط الحسابي والوسيط لعدد المندوبين في وفود الفترة التي يُعرف عدد مندوبيها.
    .edges = إذا كان عدد القيم زوجيا، فالوسيط هو المتوسط الحسابي للقيمتين الوسطيين. وتُستبعد الوفود التي لا يُعرف حجمها؛ ويرد إلى جانب ذلك عدد الوفود المحتسبة.
participation-largest-delegations = أكبر الوفود
    .question = أي الأعضاء يوفدون أعدادا كبيرة من المندوبين؟
    .formula = عدد المندوبين في كل وفد من وفود الفترة التي يُعرف عدد مندوبيها، بدءا بالأكبر.
    .edges = وفد المضيف مميز بعلامة؛ ويستبعده جدول ثان.
participation-largest-delegations-without-host = أكبر الوفود، من دون وفود المضيفين
participation-concentration = تركز المندوبين
    .question = هل يوفد عدد قليل من الأعضاء معظم المندوبين؟
    .formula = مؤشر هيرفندال-هيرشمان: مجموع مربعات حصص الأعضاء من جميع المندوبين؛ والعدد الفعلي للأعضاء: 1 مقسوما على هذا المؤشر. ومعامل جيني لتوزيع حالات الحضور بين الأعضاء الذين يحق لهم الحضور في الاجتماعات القابلة للاحتساب.
    .edges = لا ينطبق إذا كان عدد الأعضاء أقل من اثنين، أو لم توجد أي حالة حضور. ويحسب البرنامج هذه القيم، لا صيغة حسابية في المصنف.
participation-concentration-presences = تركز حالات الحضور
participation-concentration-presences-series = تركز حالات الحضور: { $series }
participation-gender-share = النساء بين المندوبين، حسب الاجتماع
    .question = ما نسبة النساء بين المندوبين؟
    .formula = عدد النساء مقسوما على عدد المندوبين المسجل نوع جنسهم؛ وترد إلى جانب ذلك نسبة غير المسجل نوع جنسهم.
    .edges = غير متاح إذا كان المسجل نوع جنسهم أقل من النصف. وتُحجب الأعداد الصغيرة التي قد تكشف هوية شخص بعينه، وكذلك الأعداد الأخرى التي يمكن أن تُستنتج منها.
participation-gender-share-by-region = النساء بين المندوبين، حسب المنطقة
participation-gender-share-by-kind = النساء بين المندوبين، حسب نوع العضو
participation-heads = رؤساء الوفود
    .question = من يرأس الوفود؟
    .formula = وفود الفترة التي لها رئيس وفد مسجل؛ والنساء بين رؤساء الوفود المسجل نوع جنسهم؛ حسب المنطقة.
    .edges = رئيس واحد لكل وفد. غير متاح إذا لم يُسجل أي رئيس وفد. وتُحجب الأعداد الصغيرة التي قد تكشف هوية شخص بعينه، وكذلك الأعداد الأخرى التي يمكن أن تُستنتج منها.
participation-mode-share = حضوريا أو عن بُعد
    .question = كم عدد المندوبين الذين شاركوا عن بُعد؟
    .formula = المندوبون المشاركون عن بُعد، مقسومين على المندوبين المسجلة طريقة مشاركتهم في صفوفهم.
    .edges = لا تُعد طريقة انعقاد الاجتماع طريقة مشاركة مندوبيه.
participation-experience = خبرة المندوبين
    .question = كم اجتماعا حضره المندوبون من قبل؟
    .formula = لكل شخص مذكور في اجتماع من اجتماعات الفترة، عدد الاجتماعات المعقودة التي حضرها الشخص نفسه من قبل عن العضو نفسه: المتوسط الحسابي لهذا العدد، ونسبة الأشخاص الذين لم يحضروا أي اجتماع من قبل.
    .edges = غير متاح إذا لم يُذكر أي شخص في اجتماعين، لأن الأسماء تختلف عندئذ من اجتماع إلى آخر. ولا يتاح عدد المشاركين الجدد في أول اجتماع مسجل يذكر أشخاصا.
participation-co-chair-rotation = تناوب الرؤساء المشاركين
    .question = هل يتناوب الرؤساء المشاركون؟
    .formula = عدد الرؤساء المشاركين المختلفين، مقسوما على جميع مقاعد الرؤساء المشاركين في الاجتماعات المعقودة من السلسلة.
    .edges = المقعد هو رئيس مشارك واحد في اجتماع واحد، كما يذكره الاجتماع أو قائمة حضوره.
participation-co-chair-rotation-series = تناوب الرؤساء المشاركين: { $series }
participation-co-chair-rotation-by-member = الرؤساء المشاركون حسب العضو
participation-co-chair-rotation-by-member-series = الرؤساء المشاركون حسب العضو: { $series }
themes-trend = المواضيع سنة بعد سنة
    .head = حصة الاجتماعات: { $head }
    .question = أي المواضيع في ازدياد وأيها في تراجع؟
    .formula = الحصة الكسرية لكل موضوع في كل سنة، من الاجتماعات المعقودة التي تذكر مواضيع.
    .edges = غير متاح إذا كانت السنوات التي عُقدت فيها اجتماعات كهذه أقل من سنتين؛ ولا ينطبق على سنة تخلو منها.
themes-diversity = تنوع المواضيع
    .question = ما مدى تكافؤ توزع العمل على المواضيع؟
    .formula = إنتروبيا شانون للحصص الكسرية للمواضيع؛ والتكافؤ: الإنتروبيا مقسومة على لوغاريتم عدد المواضيع المذكورة؛ والعدد الفعلي: عدد المواضيع المتساوية الحصص التي لها الإنتروبيا نفسها.
    .edges = لا ينطبق إذا ذُكر أقل من موضوعين. ويحسبه البرنامج، لا صيغة حسابية في المصنف.
themes-coverage = المواضيع حسب العضو
    .question = أي الأعضاء يعملون على كل موضوع؟
    .formula = مبادرات الموضوع التي يقودها العضو، والتي يدعمها.
    .edges = المبادرة ذات المواضيع المتعددة تُحتسب في كل منها.
themes-coverage-gaps = المواضيع التي لا مبادرات فيها، حسب العضو
initiatives-overdue = المبادرات المتأخرة
    .question = أي المبادرات متأخرة؟
    .formula = المبادرات التي يحل تاريخ استحقاقها بحلول نهاية الفترة ولم تُنجز ولم تُوقف؛ وعدد الأيام من تاريخ الاستحقاق إلى نهاية الفترة.
    .edges = الحالة هي الحالة المسجلة حاليا. وتُدرج على حدة المبادرات التي ليس لها تاريخ استحقاق. غير متاح إذا لم يكن لأي مبادرة تاريخ استحقاق.
initiatives-overdue-no-due-date = مبادرات مفتوحة بلا تاريخ استحقاق
initiatives-on-time = المبادرات المنجزة في موعدها
    .question = ما نسبة ما أُنجز في موعده من المبادرات المنجزة؟
    .formula = المبادرات المكتملة في يوم استحقاقها أو قبله، مقسومة على المبادرات المنجزة التي لها كلا التاريخين، والمكتملة بحلول نهاية الفترة.
    .edges = المبادرات التي ينقصها أحد التاريخين لا تدخل في البسط ولا في المقام.
initiatives-time-to-deliver = مدة الإنجاز
    .question = كم يستغرق الإنجاز؟
    .formula = عدد الأيام من بدء الاجتماع الذي اتُّفق فيه على المبادرة، وإلا فمن بدء المبادرة نفسها، إلى اكتمالها، للمبادرات المكتملة بحلول نهاية الفترة: الوسيط والرُّبيعات، بالاستكمال الخطي.
    .edges = تدل العلامة [low n] على رُبيعات محسوبة من أقل من خمس مبادرات. وتُستبعد المبادرة التي ليس لها يوم أول أو يوم اكتمال.
initiatives-leadership = قيادة المبادرات ودعمها، حسب العضو
    .question = أي الأعضاء يقودون المبادرات ويدعمونها؟
    .formula = المبادرات التي يقودها العضو، والتي يدعمها؛ وأزواج الأعضاء المشاركين في المبادرات نفسها.
    .edges = العضو الذي يقود مبادرة ويدعمها في آن واحد يُحتسب في الدورين.
initiatives-leadership-pairs = الأعضاء الذين يعملون معا
initiatives-unled = مبادرات بلا جهة قائدة
    .question = أي المبادرات ليست لها جهة قائدة؟
    .formula = المبادرات التي لا تُذكر لها جهة قائدة؛ والمواضيع التي ليست لها مبادرة متفق عليها أو قيد التنفيذ.
    .edges = بحسب المسجل حاليا.
initiatives-unled-themes = مواضيع بلا مبادرة نشطة
initiatives-frameworks = الأطر التي تخدمها المبادرات
    .question = أي الأطر تخدمها المبادرات؟
    .formula = المبادرات التي تسهم في الإطار، وعدد المنجز منها.
    .edges = المبادرة التي تخدم عدة أطر تُحتسب في كل منها.
change = التغير
    .question = ما الذي تغير؟
    .formula = كل رقم، والرقم نفسه للفترة السابقة، والفرق بينهما، ومتوسط آخر خمس فترات لها الطول نفسه.
    .edges = يُعبر عن تغير النسب والحصص بالنقاط المئوية. ولا يوصف التغير بأنه تحسن أو تراجع إلا إذا حدد التعريف أي الاتجاهين أفضل. ولا توجد قيمة إذا كان أحد الرقمين بلا قيمة.
themes-meetings = مواضيع الاجتماعات
    .question = كم مرة نوقش كل موضوع؟
    .formula = الاجتماعات المعقودة التي تذكر الموضوع؛ وفي عمود العد الكسري، يُحتسب الاجتماع الذي عدد مواضيعه k بقيمة 1/k في كل منها.
    .edges = يحتسب الصف الأخير كل اجتماع مرة واحدة.
themes-initiatives = مواضيع المبادرات
    .question = كم عدد المبادرات المتعلقة بكل موضوع؟
    .formula = المبادرات التي تذكر الموضوع؛ وفي عمود العد الكسري، تُحتسب المبادرة التي عدد مواضيعها k بقيمة 1/k في كل منها.
    .edges = يحتسب الصف الأخير كل مبادرة مرة واحدة.
themes-gap = المواضيع بين النقاش والعمل
    .question = أي المواضيع يفوق النقاش بشأنها العمل عليها، وأيها العكس؟
    .formula = الحصة الكسرية للموضوع من اجتماعات السنوات الخمس التي تنتهي بنهاية الفترة، ناقص حصته الكسرية من جميع المبادرات.
    .edges = بالنقاط المئوية. لا ينطبق إذا لم توجد اجتماعات ذات مواضيع أو لم توجد مبادرات ذات مواضيع.
initiatives-status = المبادرات حسب الحالة
    .question = ما حالة المبادرات؟
    .formula = عدد المبادرات في كل حالة.
    .edges = الحالة المسجلة حاليا، لجميع الفترات؛ ولا يُستنتج شيء من التواريخ.
initiatives-delivery-rate = المبادرات المنجزة
    .question = ما نسبة المبادرات المنجزة؟
    .formula = المنجزة، مقسومة على مجموع المتفق عليها وقيد التنفيذ والمنجزة والموقوفة.
    .edges = المبادرات التي لا تزال مقترحة ليست ملتزما بها بعد.
initiatives-traceability = من الاتفاق إلى الإطلاق
    .question = هل أُطلقت المبادرات المتفق عليها؟
    .formula = الاجتماع الذي اتُّفق فيه على المبادرة، والاجتماع الذي أُطلقت فيه، وعدد الأيام بين بدء الأول وبدء الثاني، والاجتماعات من السلسلة نفسها التي تقع بينهما.
    .edges = لا يرد عدد الأيام إذا لم يكن لأحد الاجتماعين تاريخ. ولا ينطبق عدد الاجتماعات بينهما إذا كانا من سلسلتين مختلفتين.
initiatives-traceability-open = مبادرات متفق عليها بلا إطلاق مسجل
tracker-status = المبادرات في نهاية الفترة
    .question = ما حالة كل مبادرة في نهاية الفترة؟
    .formula = الحالة الواردة في آخر تحديث حتى اليوم الأخير من الفترة، ويوم بدء تلك الحالة؛ ويوم آخر تحديث.
    .edges = إذا لم يوجد تحديث، تؤخذ الحالة من قائمة المبادرات إذا لم يكن تاريخ الإنجاز (منجزة) أو تاريخ البدء (قيد التنفيذ) لاحقا؛ وإلا فهي غير متاحة. ولا تُعرض حالة لاحقة لفترة سابقة.
tracker-moved = المبادرات التي تغيرت حالتها خلال الفترة
    .question = ما المبادرات التي تختلف حالتها في نهاية الفترة عن بدايتها؟
    .formula = الحالة في اليوم السابق للفترة، والحالة في يومها الأخير، ويوم بدء هذه الحالة.
    .edges = المبادرة التي لم تُسجل لها حالة قبل الفترة تُعد متغيرة إذا سُجلت لها حالة في نهايتها.
tracker-health = المبادرات التي تسير وفق الخطة والمعرضة للخطر والمتأخرة
    .question = ما المبادرات التي تسير وفق الخطة، وما المعرض منها للخطر، وما المتأخر؟
    .formula = متأخرة: موعد استحقاقها في نهاية الفترة أو قبلها ولم تُنجز ولم توقف. معرضة للخطر: موعد استحقاقها خلال عدد الأيام المحدد في الإعدادات (90 عادة)، أو بلا تحديث منذ عدد الأشهر المحدد في الإعدادات (12 عادة). بلا أخبار: ليس لها أي تحديث. وسائر المبادرات المفتوحة تسير وفق الخطة.
    .edges = المبادرة التي ليس لها أي تحديث لا يُعرف عنها إلا موعد استحقاقها. والمبادرة المتأخرة لا تُحتسب معرضة للخطر. وإذا لم يوجد موعد استحقاق، فلا يُعتد إلا بالتحديثات.
tracker-health-by-theme = المبادرات التي تسير وفق الخطة والمعرضة للخطر والمتأخرة حسب الموضوع
tracker-health-by-lead = المبادرات التي تسير وفق الخطة والمعرضة للخطر والمتأخرة، حسب العضو القائد
tracker-health-by-framework = المبادرات التي تسير وفق الخطة والمعرضة للخطر والمتأخرة، حسب الإطار
tracker-health-by-body = المبادرات التي تسير وفق الخطة والمعرضة للخطر والمتأخرة، حسب الهيئة التي اتفقت عليها
tracker-age = عدد الأيام في كل حالة
    .question = كم بقيت كل مبادرة في كل حالة؟
    .formula = عدد الأيام من كل تحديث يذكر حالة إلى التحديث التالي؛ والأخير حتى نهاية الفترة.
    .edges = غير متاح دون تحديث من هذا القبيل. والحالة التي تتكرر تُحتسب في كل مرة.
tracker-chain = من الاتفاق إلى الإنجاز
    .question = أين ومتى اتُّفق على كل مبادرة، وأُبلغ عنها لأول مرة، وأُطلقت، وأُنجزت؟
    .formula = الاجتماع الذي اتفق عليها، وأول تحديث منذ ذلك الحين، والاجتماع الذي أطلقها، ويوم إنجازها، وعدد الأيام من بداية الاجتماع الأول إلى الإنجاز.
    .edges = لا يُعرض ما حدث بعد الفترة. ولا يرد عدد الأيام إذا لم يرد أحد التاريخين.
participation-beside = معدل الحضور إلى جانب المجموعات
    .question = ما مدى حضور المجموعات المعروضة إلى جانب الكل؟
    .formula = الاجتماعات التي حضرها أعضاء المجموعة مقسومة على ما استحقوا حضوره، في الاجتماعات القابلة للعد؛ وكذلك لجميع الأعضاء.
    .edges = قد ينتمي العضو إلى عدة مجموعات، فلا مجموع لها.
participation-beside-series = معدل الحضور إلى جانب المجموعات: { $series }
gender-bodies = النساء في الهيئات
    .question = كم عدد النساء بين أعضاء كل هيئة ومكتبها في نهاية الفترة؟
    .formula = النساء مقسومات على من سُجل نوعهم الاجتماعي من جميع شاغلي المقاعد في آخر يوم من الفترة؛ والفرق بالنقاط المئوية عن نهاية سنة الأساس المذكورة في الإعدادات؛ وأول سنة بلغت نسبة النساء في نهايتها من 40 إلى 60 في المائة.
    .edges = للأمانة وحدها، لأن التغير من سنة إلى أخرى يكشف نوع شخص جديد. غير متاح إذا سُجل النوع الاجتماعي لأقل من النصف. ومن دون يوم أول أو أخير يُعد المقعد مشغولاً دائماً أو إلى الآن. ولا تُنشر الأعداد الصغيرة التي قد تكشف هوية شخص، ولا الأرقام التي يمكن استنتاجها منها.
gender-bodies-by-role = النساء في الهيئات، حسب الدور
gender-bodies-by-year = النساء في الهيئات في نهاية كل سنة
gender-delegations = النساء على رأس الوفود، حسب الاجتماع
    .question = كم عدد النساء بين رؤساء الوفود ونوابهم؟
    .formula = النساء مقسومات على رؤساء الوفود الذين سُجل نوعهم الاجتماعي؛ وكذلك لنواب الرؤساء؛ حسب الاجتماع وحسب المنطقة وحسب الهيئة.
    .edges = رئيس واحد ونائب واحد لكل وفد. غير متاح إذا سُجل النوع الاجتماعي لأقل من النصف. ولا تُنشر الأعداد الصغيرة التي قد تكشف هوية شخص، ولا الأرقام التي يمكن استنتاجها منها.
gender-delegations-by-region = النساء على رأس الوفود، حسب المنطقة
gender-delegations-by-body = النساء على رأس الوفود، حسب الهيئة
gender-single = وفود من نوع اجتماعي واحد
    .question = كم عدد الوفود المكونة من نوع اجتماعي واحد، وكم عدد المتوازن منها؟
    .formula = الوفود المكونة من نساء فقط أو رجال فقط أو أشخاص من نوع آخر فقط، مقسومة على الوفود التي تضم شخصين أو أكثر وسُجل النوع الاجتماعي لجميع أفرادها. المتوازنة: من 40 إلى 60 في المائة نساء.
    .edges = للأمانة وحدها، لأنها تبين من في كل وفد. ولا يُحسب وفد لم يُسجل فيه نوع اجتماعي ما.
gender-target = البعد عن هدف مشاركة النساء
    .question = كم تبعد نسبة النساء عن الهدف؟
    .formula = نسبة النساء بين المندوبين، وفي الهيئات في نهاية الفترة، مطروحاً منها الهدف المذكور في الإعدادات، بالنقاط المئوية.
    .edges = للأمانة وحدها. فقط إذا ذكرت الإعدادات هدفاً. وغير متاح إذا لم تكن النسبة متاحة.
credentials-received = وثائق تفويض الأعضاء
    .question = أي الأعضاء قدموا وثائق التفويض حتى نهاية كل اجتماع؟
    .formula = أعضاء الهيئة في أول يوم من الاجتماع، حسب أفضل شكل لوثائق التفويض الواردة حتى آخر أيامه: رسمية، مؤقتة، لا شيء.
    .edges = فقط للاجتماعات الواردة في قائمة وثائق التفويض. وتُعد الوثائق غير المؤرخة واردة في الموعد. ولا يُحسب المراقبون.
credentials-received-by-member = وثائق التفويض حسب العضو
credentials-incomplete = وفود غير مكتملة
    .question = أي الوفود نقصها جزء تطلبه القواعد؟
    .formula = وفود السنوات الأخيرة (أربع عادة) التي ينقصها جزء واحد على الأقل من الأجزاء المذكورة في الإعدادات، مقسومة على الوفود المعروف حالها.
    .edges = للأمانة وحدها. ولا تُعرف وثائق التفويض إلا للاجتماعات التي تسجلها، ولا الرؤساء ونوابهم إلا للاجتماعات التي سُجل فيها واحد منهم، ولا النوعان الاجتماعيان (امرأة، وشخص ليس امرأة) إلا إذا سُجل كلاهما أو سُجلت كل الأنواع.
sittings-quorum = النصاب القانوني في الجلسات
    .question = هل اكتمل النصاب القانوني في كل جلسة؟
    .formula = الأعضاء المستحقون الحاضرون في الجلسة مقارنة بالعدد الذي يتطلبه نصاب السلسلة.
    .edges = العضو الذي لا تذكره قائمة الجلسة غائب، ما لم تكن قائمة حضور الاجتماع جزئية. وغير متاح إذا كان من لا يُعرف حضورهم قد يحسمون الأمر.
sittings-quorum-series = النصاب القانوني في الجلسات: { $series }
sittings-trigger = الجلسات حسب العضو
    .question = أي الأعضاء حضروا جلسات أقل مما تتطلبه القواعد؟
    .formula = الجلسات التي حضرها العضو مقسومة على جلسات الفترة التي يستحق حضورها ويُعرف حضوره فيها.
    .edges = لا يُشار إلى عضو إلا إذا ذكرت الإعدادات النسبة المطلوبة.
sittings-trigger-series = الجلسات حسب العضو: { $series }
data-members = البيانات: الأعضاء
    .row = عضو
data-themes = البيانات: المواضيع
    .row = موضوع
data-meetings = البيانات: الاجتماعات
    .row = اجتماع
data-memberships = البيانات: العضويات
    .row = عضوية
data-attendance = البيانات: الحضور
    .row = سطر في قائمة الحضور
data-initiatives = البيانات: المبادرات
    .row = مبادرة
data-updates = البيانات: التحديثات
    .row = تحديث
data-officers = البيانات: المقاعد
    .row = مقعد في هيئة
data-credentials = البيانات: وثائق التفويض
    .row = وثائق تفويض وفد
data-sittings = البيانات: الجلسات
    .row = عضو في جلسة
data-delegations = البيانات: الوفود
    .row = وفد في اجتماع
data-presence = البيانات: حالات الحضور
    .row = عضو في اجتماع من سلسلة
data-expected = البيانات: الأعضاء المتوقع حضورهم
    .row = وفد متوقع في اجتماع
data-participants = المشاركون
    .row = مشارك، أو عدة مشاركين بلا أسماء مسجلة
data-note = الصفوف التي تُحتسب منها الأرقام. ويدل «line» على رقم السطر في ملف المدخلات.
data-live = هذه الأعمدة وحدها صيغ حسابية، والأعمدة الأخرى قيم: { $columns }.
data-not-printed = لا تشمل الطباعة سوى رأس هذه الورقة؛ ولطباعة صفوفها، امسح ناحية الطباعة.

## Main points
point-attendance-lead = بلغ عدد الأعضاء الحاضرين { $present } من { $eligible } في { $meeting }{ $direction ->
    [up] ، بزيادة عن { $before } من { $before-eligible } في اجتماع { $before-day }.
    [down] ، بانخفاض عن { $before } من { $before-eligible } في اجتماع { $before-day }.
    [same] ، وهي النسبة نفسها كما في اجتماع { $before-day }، وهي { $before } من { $before-eligible }.
   *[none] .
}
point-attendance-all = حضر جميع الأعضاء المتوقع حضورهم.
point-attendance-absent = الغائبون: { $absent }.
point-attendance-many = { $n ->
    [one] تغيب عضو واحد
    [two] تغيب عضوان
    [few] تغيب { $n } أعضاء
    [many] تغيب { $n } عضوا
   *[other] تغيب { $n } عضو
}؛ وترد أسماؤهم في جدول الحضور.
point-incomplete-lead = { $reported ->
    [one] شارك عضو واحد
    [two] شارك عضوان
    [few] شارك { $reported } أعضاء
    [many] شارك { $reported } عضوا
   *[other] شارك { $reported } عضو
}، والمذكور منهم { $named }.
point-incomplete = { $meeting }: عدد الأعضاء وفق السجل { $reported }{ $organisations ->
    [zero] ، ليس بينهم أي منظمة
    [one] ، منهم منظمة واحدة
    [two] ، منهم منظمتان
    [few] ، منهم { $organisations } منظمات
   *[other] ، منهم { $organisations } منظمة
}؛ والقائمة غير كاملة ولا تدخل في حساب المعدلات.
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
point-overdue-lead = { $n ->
    [one] حتى { $day }، تأخرت مبادرة واحدة{ $high ->
        [0] { "" }
       *[other] {" "}ذات أولوية عالية
    }.
    [two] حتى { $day }، تأخرت مبادرتان{ $high ->
        [0] { "" }
        [one] ، إحداهما ذات أولوية عالية
       *[other] ، كلتاهما ذات أولوية عالية
    }.
    [few] حتى { $day }، تأخرت { $n } مبادرات{ $high ->
        [0] { "" }
        [one] ، منها واحدة ذات أولوية عالية
        [two] ، منها اثنتان ذواتا أولوية عالية
       *[other] ، منها { $high } ذات أولوية عالية
    }.
   *[other] حتى { $day }، تأخرت { $n } مبادرة{ $high ->
        [0] { "" }
        [one] ، منها واحدة ذات أولوية عالية
        [two] ، منها اثنتان ذواتا أولوية عالية
       *[other] ، منها { $high } ذات أولوية عالية
    }.
}
point-overdue = الأطول تأخرا أولا: { $initiatives }{ $more ->
    [0] .
    [one] {" "}ومبادرة أخرى.
    [two] {" "}ومبادرتان أخريان.
    [few] {" "}و{ $more } مبادرات أخرى.
   *[other] {" "}و{ $more } مبادرة أخرى.
}
point-overdue-one = { $initiative } ({ $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوما
   *[other] { $n } يوم
})
point-at-risk-lead = { $n ->
    [one] مبادرة واحدة معرضة للخطر.
    [two] مبادرتان معرضتان للخطر.
    [few] { $n } مبادرات معرضة للخطر.
    [many] { $n } مبادرة معرضة للخطر.
   *[other] { $n } مبادرة معرضة للخطر.
}
point-at-risk = موعدها قريب: { $soon }. آخر تحديث قديم: { $old }.
point-sittings-lead = { $n ->
    [zero] لم يحضر أي عضو جلسات أقل من المطلوب ({ $series }).
    [one] حضر عضو واحد جلسات أقل من المطلوب ({ $series }).
    [two] حضر عضوان جلسات أقل من المطلوب ({ $series }).
    [few] حضر { $n } أعضاء جلسات أقل من المطلوب ({ $series }).
    [many] حضر { $n } عضواً جلسات أقل من المطلوب ({ $series }).
   *[other] حضر { $n } عضو جلسات أقل من المطلوب ({ $series }).
}
point-sittings = { $members }.
point-sittings-many = ترد أسماؤهم في جدول الجلسات حسب العضو.
point-change-lead = { $direction ->
    [better] ارتفع معدل حضور { $series } بمقدار { $points } نقطة مئوية.
    [worse] انخفض معدل حضور { $series } بمقدار { $points } نقطة مئوية.
   *[other] معدل حضور { $series }: فرق قدره { $points } نقطة مئوية عن الفترة السابقة.
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
    [0] { "" }
    [one] {" "}ووفد آخر
    [two] {" "}ووفدان آخران
    [few] {" "}و{ $more } وفود أخرى
    [many] {" "}و{ $more } وفدا آخر
   *[other] {" "}و{ $more } وفد آخر
}، وذلك في حدود ما ورد في القوائم السابقة من أسماء المشاركين.
point-absence-lead = { $n ->
    [one] { $members }: غياب عن آخر{" "}
    [two] { $members }: غياب كل منهما عن آخر{" "}
   *[other] { $members }: غياب كل منهم عن آخر{" "}
}{ $missed ->
    [one] اجتماع
    [two] اجتماعين
    [few] { $missed } اجتماعات
    [many] { $missed } اجتماعا
   *[other] { $missed } اجتماع
}.
point-absence-lead-many = { $n ->
    [one] تغيب عضو واحد
    [two] تغيب عضوان
    [few] تغيب { $n } أعضاء
    [many] تغيب { $n } عضوا
   *[other] تغيب { $n } عضو
} عن آخر { $missed ->
    [one] اجتماع
    [two] اجتماعين
    [few] { $missed } اجتماعات
    [many] { $missed } اجتماعا
   *[other] { $missed } اجتماع
}.
point-absence = آخر حضور: { $last } ({ $series }).
point-absence-never = لم يُسجل أي حضور؛ وأول سنة مسجلة هي { $first } ({ $series }).
point-absence-several = العدد محتسب من الاجتماعات التي لها قائمة حضور كاملة ({ $series }).
point-gap-more-lead = { $theme }: النقاش يفوق العمل.
point-gap-less-lead = { $theme }: العمل يفوق النقاش.
point-gap = { $meetings }% من جدول الأعمال منذ { $since }، و{ $initiatives }% من المبادرات.
point-lists-lead = قوائم الحضور غير الكاملة: { $incomplete } من { $held }.
point-lists-many = ولا تدخل هذه القوائم في حساب المعدلات. ويبينها جدول الاجتماعات.
point-lists = { $meetings }. { $incomplete ->
    [one] ولا تدخل هذه القائمة
    [two] ولا تدخل هاتان القائمتان
   *[other] ولا تدخل هذه القوائم
} في حساب المعدلات.

## Alternative texts of charts
alt-parts = شريط واحد، عدد أجزائه { $n }: { $value }. أكبرها { $most-at } ({ $most })، وأصغرها { $least-at } ({ $least }). وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-columns = رسم بياني بالأعمدة، عدد أعمدته { $n }، من { $first } إلى { $last }: { $value }. أعلى قيمة { $most } ({ $most-at })، وأدنى قيمة { $least } ({ $least-at })؛ والقيمة الأولى { $start }، والأخيرة { $end }.{ $whole ->
    [none] {""}
   *[other] {" "}ويشير خط إلى { $whole } عند كل عمود.
} وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-stacked = رسم بياني بالأعمدة المتراكمة، عدد أعمدته { $n }، من { $first } إلى { $last }: { $others }. { $value }: أعلى قيمة { $most } ({ $most-at })، وأدنى قيمة { $least } ({ $least-at })، والقيمة الأولى { $start }، والأخيرة { $end }. وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-line = رسم بياني خطي، عدد نقاطه { $n }، من { $first } إلى { $last }: { $others }. { $value }: القيمة الأولى { $start }، والأخيرة { $end }؛ وأعلى قيمة { $most } ({ $most-at })، وأدنى قيمة { $least } ({ $least-at }). وتعني الفجوات عدم وجود قيمة. وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-timeline = مخطط زمني، عدد صفوفه { $n }، فيه علامة لكل مما يلي: { $others }. وحسب { $value }: أول تاريخ { $least } ({ $least-at })، وآخر تاريخ { $most } ({ $most-at }). وترد التواريخ في الورقة «{ $sheet }» من المصنف.
alt-multiples = رسوم بيانية صغيرة للحضور، عددها { $n }، واحد لكل صف ({ $rows }). الأكثر حضورا: { $most-at } ({ $most })؛ والأقل حضورا: { $least-at } ({ $least }). وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-ranking = رسم بياني بالأشرطة، عدد أشرطته { $n } ({ $rows }). { $title } ({ $value }): من { $most-at } ({ $most }) إلى { $least-at } ({ $least }). وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-tiles = رسم بياني بالمربعات، عدد مربعاته { $n } ({ $rows })، في مجموعات. { $title } ({ $value }): من { $most-at } ({ $most }) إلى { $least-at } ({ $least }). وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-strip = صف من العلامات، واحدة لكل اجتماع. { $title }. الحضور: { $present ->
    [none] لا شيء
   *[other] { $present }
}. الغياب: { $absent ->
    [none] لا شيء
   *[other] { $absent }
}. وترد الأرقام في الورقة «{ $sheet }» من المصنف.
alt-dumbbell = رسم بياني عدد صفوفه { $n } ({ $rows })، في كل منها علامتان: { $others }. أوسع فرق: { $most-at } ({ $most } نقطة مئوية). وترد الأرقام في الورقة «{ $sheet }» من المصنف.
axis-share = { $what } (%)
axis-count = { $what } (العدد)
axis-percent = الحصة (%)

## Workbook
sheet-one-table = تتضمن ورقة العمل هذه جدولا واحدا. القيم الناقصة: [x] غير متاح، [z] لا ينطبق، [c] سري.
sheet-one-table-of = تتضمن ورقة العمل هذه جدولا واحدا. كل صف هو: { $row }. القيم الناقصة: [x] غير متاح، [z] لا ينطبق، [c] سري.
sheet-values = الأرقام قيم وليست صيغا حسابية؛ وتبين ورقة «ملاحظات» سبب ذلك.
key-figures-note = أرقام الفترة السابقة والمتوسطات قيم، لأنها تخص فترات أخرى.
all-live = جميع أرقامها صيغ حسابية تستند إلى الأوراق التي تبدأ أسماؤها بكلمة «البيانات».
column-live = الصيغ الحسابية والقيم
value-others = قيم وليست صيغا حسابية، لأن الصفوف التي تُحتسب منها تخص أعضاء آخرين: { $headers }.
value-worked = قيم وليست صيغا حسابية، محسوبة وفق القواعد الواردة في ورقة «ملاحظات»: { $headers }.
value-hidden = قيم وليست صيغا حسابية، محتسبة من أعمدة ليست في هذا الملف: { $headers }.
value-large = قيم وليست صيغا حسابية، لأن الصفوف أكثر من أن تُحسب في وقت معقول: { $headers }.
value-misread = قيم وليست صيغا حسابية، لأن برنامج الجداول الإلكترونية قد يخطئ في قراءة مفتاح أو تاريخ تستند إليه: { $headers }.
sheet-source = المصدر: { $files }.
cover-publisher = من منشورات { $publisher }
cover-handling = التداول: { $handling }
cover-period = الفترة: من { $first } إلى { $last }
cover-contact = للاتصال: { $contact }
cover-inputs = أُعد استنادا إلى { $files }{ $prints ->
    [yes] {"؛ "}وترد بصماتها الرقمية (SHA-256) في manifest.json
   *[no] {""}
}.
cover-how-without = تتضمن كل ورقة جدولا واحدا قابلا للتصفية والفرز. وتبين ورقة «ملاحظات» تعريف كل رقم. ولا يتضمن هذا المصنف الصفوف التي تستند إليها الأرقام، ولذلك فإن أرقامه قيم.
cover-how = تتضمن كل ورقة جدولا واحدا قابلا للتصفية والفرز. وتبين ورقة «ملاحظات» تعريف كل رقم؛ وتتضمن الأوراق التي تبدأ أسماؤها بكلمة «البيانات» الصفوف التي تستند إليها الأرقام.
cover-how-list = تحتوي كل ورقة على جدول واحد يمكن تصفيته وفرزه. والمجاميع صيغ حسابية مبنية على ورقة «المشاركون».
cover-missing = القيمة الناقصة ليست صفرا أبدا: [x] غير متاح، [z] لا ينطبق، [c] سري.
link-to-contents = الانتقال إلى المحتويات

## Texts of the templates
heading-attendance = { $n ->
    [one] حضر عضو واحد
    [two] حضر عضوان
    [few] حضر { $n } أعضاء
    [many] حضر { $n } عضوا
   *[other] حضر { $n } عضو
} من أصل { $eligible }، مقابل { $before } من أصل { $before-eligible } في { $when }
heading-attendance-first = { $n ->
    [one] حضر عضو واحد
    [two] حضر عضوان
    [few] حضر { $n } أعضاء
    [many] حضر { $n } عضوا
   *[other] حضر { $n } عضو
} من أصل { $eligible }
heading-attendance-same = { $n ->
    [one] حضر عضو واحد
    [two] حضر عضوان
    [few] حضر { $n } أعضاء
    [many] حضر { $n } عضوا
   *[other] حضر { $n } عضو
} من أصل { $eligible }، كما في { $when }
heading-meetings = { $n ->
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $n } اجتماعات
    [many] { $n } اجتماعا
   *[other] { $n } اجتماع
}{ $n ->
    [one] { "" }
   *[other] { $events ->
        [one] {" "}في فعالية واحدة
        [two] {" "}في فعاليتين
        [few] {" "}في { $events } فعاليات
       *[other] {" "}في { $events } فعالية
    }
}
heading-never-missed = حضر جميع الاجتماعات { $n ->
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوا
   *[other] { $n } عضو
} من أصل { $all }
heading-never-missed-all = { $n ->
    [one] حضر العضو الوحيد جميع الاجتماعات
    [two] حضر العضوان كلاهما جميع الاجتماعات
   *[other] حضر جميع الأعضاء، وعددهم { $n }، كل الاجتماعات
}
heading-absences = حالات الغياب كلها، وعددها { $n }، تخص { $members ->
    [one] عضوا واحدا
    [two] عضوين
    [few] { $members } أعضاء
    [many] { $members } عضوا
   *[other] { $members } عضو
} من أصل { $all }
heading-events-none = لم يحضر أي فعالية لها قائمة كاملة { $n ->
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوا
   *[other] { $n } عضو
} من أصل { $all }
heading-events-every = حضر جميع الفعاليات التي لها قائمة كاملة { $n ->
    [one] عضو واحد
    [two] عضوان
    [few] { $n } أعضاء
    [many] { $n } عضوا
   *[other] { $n } عضو
} من أصل { $all }
heading-still-open = { $n ->
    [one] مبادرة واحدة متفق عليها لم يُسجل إطلاقها منذ { $year }
    [two] مبادرتان متفق عليهما لم يُسجل إطلاقهما، أقدمهما منذ { $year }
    [few] { $n } مبادرات متفق عليها لم يُسجل إطلاقها، أقدمها منذ { $year }
    [many] { $n } مبادرة متفقا عليها لم يُسجل إطلاقها، أقدمها منذ { $year }
   *[other] { $n } مبادرة متفق عليها لم يُسجل إطلاقها، أقدمها منذ { $year }
}
heading-delivered = { $n ->
    [zero] لم تُنجز أي مبادرة
    [one] أُنجزت مبادرة واحدة
    [two] أُنجزت مبادرتان
    [few] أُنجزت { $n } مبادرات
    [many] أُنجزت { $n } مبادرة
   *[other] أُنجزت { $n } مبادرة
} من أصل { $all }
ranking-several = { $n ->
    [one] عضو واحد، له
    [two] عضوان، لكل منهما
    [few] { $n } أعضاء، لكل منهم
    [many] { $n } عضوا، لكل منهم
   *[other] { $n } عضو، لكل منهم
}
difference = الفرق
legend-period = { $period }
legend-reported = المجموع الوارد في السجل، دون قائمة كاملة
legend-missing = لا رقم مسجلا
legend-open = لا تزال مفتوحة
legend-all = الكل
legend-some = البعض
legend-none = لا شيء
tile-meetings = { $n ->
    [one] اجتماع معقود
    [two] اجتماعان معقودان
    [few] اجتماعات معقودة
    [many] اجتماعا معقودا
   *[other] اجتماع معقود
}
tile-meetings-events = { $n ->
    [zero] بلا فعاليات
    [one] في فعالية واحدة
    [two] في فعاليتين
    [few] في { $n } فعاليات
   *[other] في { $n } فعالية
}
tile-meetings-before = { $events }؛ واجتماعات { $year }: { $meetings }{ $n ->
    [zero] {""}
    [one] {" "}في فعالية واحدة
    [two] {" "}في فعاليتين
    [few] {" "}في { $n } فعاليات
   *[other] {" "}في { $n } فعالية
}
tile-rate = معدل الحضور، { $series }
tile-rate-against = حالات الحضور: { $of } منذ أول اجتماع مسجل، في { $first }
tile-few = الحاضرون ممن يحق لهم الحضور، { $series }
tile-few-against = { $countable ->
    [one] في الاجتماع الوحيد الذي له قائمة حضور كاملة
    [two] في الاجتماعين اللذين لهما قائمتا حضور كاملتان
    [few] في { $countable } اجتماعات لها قوائم حضور كاملة
    [many] في { $countable } اجتماعا لها قوائم حضور كاملة
   *[other] في { $countable } اجتماع لها قوائم حضور كاملة
}، من أصل { $held ->
    [one] اجتماع معقود واحد
    [two] اجتماعين معقودين
    [few] { $held } اجتماعات معقودة
    [many] { $held } اجتماعا معقودا
   *[other] { $held } اجتماع معقود
} منذ { $first }
tile-delivered = المبادرات المنجزة
tile-delivered-against = { $running } قيد التنفيذ، و{ $agreed } متفق عليها، بحسب المسجل حاليا
no-meeting-in-period = لم يُعقد أي اجتماع مسجل في الفترة من { $first } إلى { $last }. وتتعلق الأرقام التالية بالسنوات السابقة.
participation = المشاركة
members-present-at = الأعضاء الحاضرون بأي صفة في { $series }
rate-note = الاجتماعات التي حضرها العضو بأي صفة، من الاجتماعات التي لها قائمة كاملة وكان يحق له حضورها، من أول اجتماع مسجل، في { $first }، إلى { $last }.
events-attended = حضور فعاليات { $period } حسب العضو
events-note = الفعاليات التي حضرها العضو، من الفعاليات التي كان يحق له حضورها ولها قائمة حضور كاملة. وتُحسب الاجتماعات المعقودة معا فعالية واحدة.
rate-too-few = { $series }: عدد الاجتماعات التي لها قائمة كاملة أقل من ثلاثة، ولذلك لا ترد معدلات حضور الأعضاء إلا في المصنف.
meetings-of-period = اجتماعات الفترة
themes-and-initiatives = المواضيع والمبادرات
gap-note = الحصص بالعد الكسري: الاجتماعات من { $first } إلى { $last }، وجميع المبادرات. النقاط المئوية: الحصة من الاجتماعات ناقص الحصة من المبادرات.
status-note = الحالة المسجلة حاليا؛ ولا تحفظ قائمة المبادرات الحالات السابقة.
traceability-note = أحدث عمليات الإطلاق أولا. وتُحسب الأيام من بدء الاجتماع الذي اتُّفق فيه على المبادرة إلى بدء الاجتماع الذي أُطلقت فيه.
still-open = المبادرات المتفق عليها حتى { $last }، غير المنجزة وغير الموقوفة بحسب الحالة المسجلة حاليا
still-open-note = الأقدم أولا. وتُحسب الأيام من بدء الاجتماع الذي اتُّفق فيه على المبادرة إلى نهاية الفترة. وتُعد المبادرة مفتوحة ما لم تُسجلها القائمة منجزة أو موقوفة.
how-to-read = كيف تُقرأ هذه الأرقام
how-countable = لا تدخل في حساب المعدلات إلا الاجتماعات المعقودة التي لها قائمة حضور كاملة؛ ويبين كل جدول معدلات عدد هذه الاجتماعات. ولا يدخل المراقبون والضيوف والأمانة في أي معدل.
    .lead = الاجتماعات القابلة للاحتساب.
how-missing = تعني ·· أن القيمة غير مسجلة، وتعني – أنه لا يوجد ما يُحتسب. ولا تُحتسب القيمة الناقصة صفرا أبدا. وفي المصنف: [x] غير متاح، و[z] لا ينطبق، و[c] سري.
    .lead = القيم الناقصة.
how-data = أُعد استنادا إلى { $files }{ $prints ->
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
    [zero] لا اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $n } اجتماعات
    [many] { $n } اجتماعا
   *[other] { $n } اجتماع
}
rows-attendance = { $n ->
    [zero] لا صفوف حضور
    [one] صف حضور واحد
    [two] صفا حضور
    [few] { $n } صفوف حضور
    [many] { $n } صف حضور
   *[other] { $n } صف حضور
}
rows-initiatives = { $n ->
    [zero] لا مبادرات
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $n } مبادرات
   *[other] { $n } مبادرة
}
how-quality = لدى الأمانة قائمة بجميع الملاحظات على البيانات، مع بيان الملف والسطر.
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
how-corrections = { $n ->
    [one] طُبّق على قوائم الحضور تصويب واحد اقترحه أحد الأعضاء وقبلته الأمانة.
    [two] طُبّق على قوائم الحضور تصويبان اقترحهما الأعضاء وقبلتهما الأمانة.
    [few] طُبّقت على قوائم الحضور { $n } تصويبات اقترحها الأعضاء وقبلتها الأمانة.
    [many] طُبّق على قوائم الحضور { $n } تصويبا اقترحها الأعضاء وقبلتها الأمانة.
   *[other] طُبّق على قوائم الحضور { $n } تصويب اقترحها الأعضاء وقبلتها الأمانة.
}
how-check = كل جدول هو ورقة في statistics.xlsx، وترد الصفوف التي يُحتسب منها في الأوراق التي تبدأ أسماؤها بكلمة «البيانات».
    .lead = التحقق من أي رقم.
definitions-note = ينتهي كل تعريف باسم الإحصاء؛ وترد جميع التعاريف في ورقة «ملاحظات» من المصنف.

## Factsheet of a meeting
tile-present = الحاضرون بصفة أعضاء
tile-present-eligible = الأعضاء الحاضرون
tile-present-eligible-against = بأي صفة، ممن يحق لهم الحضور
tile-present-against = محتسبون من القائمة إذا كانت كاملة، وإلا فالمجموع الوارد في السجل
tile-organisations = منهم منظمات دولية
tile-observers = المراقبون المذكورون
tile-present-before = الأعضاء الحاضرون في الاجتماع السابق
the-meeting = الاجتماع
label-when = الموعد:
label-where = المكان:
label-host = المضيف:
label-co-chairs = الرؤساء المشاركون:
label-themes = المواضيع:
label-before = الاجتماع السابق:
no-place = المكان غير مسجل
who-came = الحضور
list-is-complete = قائمة الحضور كاملة.
list-is-partial = قائمة الحضور غير كاملة: وربما حضر آخرون.
list-is-none = لا توجد قائمة حضور.
label-members = الأعضاء ({ $n }):
label-observers = المراقبون ({ $n }):
label-guests = الضيوف ({ $n }):
label-secretariat = الأمانة ({ $n }):
label-apologies = المعتذرون ({ $n }):
label-absent = المتغيبون ممن يحق لهم الحضور ({ $n }):
what-it-agreed = المبادرات المتفق عليها والمبادرات التي أُطلقت
label-agreed = اتُّفق عليها:
label-launched = أُطلقت:
source-of-record = مصدر السجل:
factsheet-note = مفتاح الاجتماع في البيانات هو { $id }. القيم الناقصة: ·· غير مسجل؛ – لا يوجد ما يُحتسب.

## Agenda brief of a planned meeting
changes-title = التغييرات: { $period }
changes-subtitle = من: { $old }. إلى: { $new }.
changes-edition = طبعة { $period }
changes-edition-in = طبعة { $period } في { $folder }
changes-none = لا شيء
changes-share = { $of } ({ $percent })
changes-past = قيم المقارنة وحدها.
changes-rule = قاعدة أخرى.
changes-all-rows = محسوب من جميع الصفوف التي تغيرت.
changes-no-rows = لم يتغير أي صف في القوائم.
changes-more = وهناك { $n } غيرها.
changes-added = أضيف
changes-removed = حذف
changes-cell = { $column } { $before } → { $after }
changes-row = { $row }: { $change }
changes-summary = عدد الأرقام التي تغيرت قيمتها: { $revised }؛ عدد صفوف القوائم التي تغيرت: { $rows }. المقارنة من { $old } إلى { $new }.
changes-settings = الإعدادات مختلفة.
changes-periods = هاتان طبعتان لفترتين مختلفتين: معظم الفروق ليست تنقيحات.
changes-settings-of-day = الإعدادات مختلفة، على الأقل في يوم الطبعة.
changes-version = إصدار البرنامج مختلف ({ $old }، والآن { $new }).
changes-templates = هذه القوالب مختلفة: { $templates }.
changes-now = الآن:
changes-before = سابقًا:
changes-figures = الأرقام المنقحة
changes-numbers = أعداد التغييرات
changes-rows = صفوف القوائم التي تغيرت
changes-cells = خلايا الجداول التي تغيرت
changes-many-cells = خلايا الجداول التي تغيرت موجودة في مصنف التغييرات.
changes-note = تجري المقارنة بين ملفات بيانات الطبعتين: ولا يظهر هنا شيء لا تظهره إحداهما.
participants-title = قائمة المشاركين: { $meeting }
participants-running = المشاركون { $id }
participants-final = قائمة نهائية
participants-provisional = قائمة مؤقتة
participants-is-final = هذه القائمة نهائية، وتضم كل من حضر.
participants-is-provisional = هذه القائمة مؤقتة، وتضم كل من سجّل أو حضر بحسب ما هو مسجل.
participants-withheld-n = { $n ->
        [one] اسم مشارك واحد غير منشور، لرفض الموافقة أو عدم تسجيلها.
        [two] اسما مشاركين غير منشورين، لرفض الموافقة أو عدم تسجيلها.
        [few] أسماء { $n } مشاركين غير منشورة، لرفض الموافقة أو عدم تسجيلها.
       *[other] أسماء { $n } مشاركًا غير منشورة، لرفض الموافقة أو عدم تسجيلها.
    }
participants-without-number = { $n ->
        [one] عدد المشاركين في وفد واحد غير مسجل، ولا تشمله المجاميع.
        [two] عدد المشاركين في وفدين غير مسجل، ولا تشملهما المجاميع.
        [few] عدد المشاركين في { $n } وفود غير مسجل، ولا تشملها المجاميع.
       *[other] عدد المشاركين في { $n } وفدًا غير مسجل، ولا تشملها المجاميع.
    }
participants-members = الأعضاء
participants-observers = المراقبون
participants-organisations = المنظمات
participants-guests = الضيوف
participants-secretariat = الأمانة
participants-totals = المشاركون حسب الفئة ونوع الجنس
participants-numbers = { $delegations ->
        [one] وفد واحد،
        [two] وفدان،
        [few] { $delegations } وفود،
       *[other] { $delegations } وفدًا،
    } { $participants ->
        [one] مشارك واحد
        [two] مشاركان
        [few] { $participants } مشاركين
       *[other] { $participants } مشاركًا
    }
participants-delegations = { $delegations ->
        [one] وفد واحد
        [two] وفدان
        [few] { $delegations } وفود
       *[other] { $delegations } وفدًا
    }
participants-role = { $name } ({ $role })
participants-people = عدد المشاركين: { $n }
participants-unnamed = { $n ->
        [one] مشارك واحد بلا اسم مسجل
        [two] مشاركان بلا اسم مسجل
        [few] { $n } مشاركين بلا أسماء مسجلة
       *[other] { $n } مشاركًا بلا أسماء مسجلة
    }
participants-unnamed-unknown = مشاركون بلا أسماء مسجلة
participants-withheld = اسم غير منشور
participants-source = المصدر: { $files }.
agenda-running = موجز جدول الأعمال { $id }
agenda-planned = اجتماع مزمع عقده
expected = الأعضاء المتوقع حضورهم
expected-n = { $n ->
    [one] ينتمي إلى الهيئة في ذلك اليوم عضو واحد.
    [two] ينتمي إلى الهيئة في ذلك اليوم عضوان.
    [few] ينتمي إلى الهيئة في ذلك اليوم { $n } أعضاء.
    [many] ينتمي إلى الهيئة في ذلك اليوم { $n } عضوا.
   *[other] ينتمي إلى الهيئة في ذلك اليوم { $n } عضو.
}
expected-unknown = لا يُعرف من هم الأعضاء المتوقع حضورهم.
label-expected = المتوقع حضورهم ({ $n }):
missed-the-last = الأعضاء الذين تغيبوا عن الاجتماعات الأخيرة
missed-none = لم يتغيب أي من الأعضاء المتوقع حضورهم عن آخر اجتماع له قائمة كاملة.
missed-unknown = ليس لأي اجتماع سابق من السلسلة قائمة حضور كاملة.
missed-note = الاجتماعات المتتالية التي لها قائمة كاملة وتغيب عنها العضو، حتى نهاية الفترة التي يتناولها هذا التقرير.
due-by-then = المبادرات المستحقة بحلول موعد الاجتماع
due-none = لا توجد مبادرة مفتوحة مستحقة بحلول موعد الاجتماع.
due-unknown = تاريخ الاجتماع غير مسجل: ترد هنا جميع المبادرات المفتوحة.
agenda-note = مفتاح الاجتماع في البيانات هو { $id }. أُعد استنادا إلى السجل حتى { $last }.

## Pack of a member
tile-own-events = فعاليات { $period } التي حضرها العضو
tile-own-events-against = من الفعاليات التي لها قائمة حضور كاملة
tile-own-to-date = الاجتماعات التي حضرها العضو منذ { $first }، { $series }
tile-own-to-date-against = جميع الأعضاء: { $rate }
tile-own-initiatives = المبادرات التي يقودها أو يدعمها
tile-own-initiatives-against = منها بصفة قائد: { $leads }
own-events = { $member }: { $part ->
    [none] لم يحضر أي فعالية
    [all] حضر جميع الفعاليات
   *[some] عدد الفعاليات التي حضرها { $n }
} من فعاليات { $period } التي كان يحق له حضورها، وعددها { $all }.
    .basis = لا تُحتسب إلا الاجتماعات التي لها قائمة حضور كاملة، وتُحسب الاجتماعات المعقودة معا فعالية واحدة.
own-attended = { $member }: عدد اجتماعات { $period } التي حضرها دون أن يحق له الحضور بصفة عضو هو { $n }.
    .basis = لا تدخل في أي معدل: { $meetings }.
own-series = { $member }: عدد الاجتماعات التي حضرها منذ { $first } هو { $n } من أصل { $all } ({ $series }).
own-absence = أقصى عدد من حالات الغياب المتتالية: { $longest }.
own-last = آخر حضور: { $day }.
own-no-initiative = { $member }: لا مبادرة مسجلة يقودها أو يدعمها.
    .basis = لا تُحتسب المبادرة التي لم يُسجل لها قائد لأي عضو.
own-next = الاجتماعات المقبلة:
own-next-none = لا اجتماع مقررا في السجل.
presence-at = الحضور في { $series }
missed-in-a-row = الغياب المتتالي: { $series }
never-eligible = { $member }: لم يكن يحق لهذا العضو حضور أي اجتماع له قائمة حضور كاملة.
roles-of-period = الأدوار في اجتماعات الفترة
initiatives = المبادرات
label-leads = يقود:
label-supports = يدعم:
what-comes-next = الخطوات المقبلة
label-owed = لم تُنجز بعد:
the-whole = جميع الأعضاء
unnamed-note = لا تُذكر أسماء الأعضاء الآخرين: يبين الجدول عدد من حضر منهم كل نسبة من الاجتماعات. ولا يشمل الأعضاء الذين تقل اجتماعاتهم عن أربعة.
how-own = يتضمن المصنف المرفق بهذه الوثيقة الصفوف الخاصة بهذا العضو ({ $member })، وصيغا حسابية تستند إليها. أما الأرقام المتعلقة بجميع الأعضاء فترد فيه قيما، لأن الصفوف التي تُحتسب منها تخص أعضاء آخرين.
    .lead = نطاق الصفوف.

## Who a document is for
audience-secretariat = للأمانة فقط
audience-members = للدول الأعضاء
audience-member = إلى { $member }
audience-public = للجمهور

## Web page
html-skip = الانتقال إلى النص
html-contents = المحتويات
html-figures = أرقام هذا الرسم البياني
html-filter = إظهار الصفوف التي تتضمن فقط
html-workbook = يمكن التحقق من الأرقام في المصنف المرفق بهذه الصفحة: { $file }.
chart-of = رسم بياني للورقة { $sheet }

## Titles of findings: why rows were left out
title-R001 = ملف مطلوب غير موجود
title-R002 = مجلد أو جهاز بدلا من ملف
title-R003 = ملف فارغ
title-R004 = ملف مطلوب بلا صفوف
title-R005 = بايتات ليست نصا
title-R006 = بايت NUL
title-R007 = علامة اقتباس غير مغلقة
title-R008 = ترميز غير UTF-8
title-R009 = ملف موصى به غير موجود
title-R010 = عمود مطلوب غير موجود
title-R011 = أعمدة غير مستخدمة
title-R012 = صف تزيد خلاياه أو تنقص عن خلايا صف العناوين
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
title-R033 = صفوف متناقضة لها المفتاح نفسه
title-R034 = كلمة لا تختلف إلا في الأحرف الكبيرة أو المسافات أو العلامات
title-R035 = مفتاح لا يستطيع برنامج الجداول الإلكترونية تمييزه من غيره
title-R036 = اسم يدل على صفين
title-R037 = صف يحيل إلى صف مستبعد
title-R038 = مواضيع يتفرع بعضها من بعض في حلقة مغلقة
title-R039 = صيغة حسابية بلا قيمة
title-R040 = تواريخ بترتيب خاطئ
title-R041 = أعضاء مذكورون أكثر مما يفيد به السجل
title-R042 = قائمة موصوفة بأنها كاملة وهي غير كاملة
title-R043 = قائمة غير كاملة
title-R044 = شخص أو صف مكرر
title-R045 = صفوف متناقضة بشأن الحضور
title-R046 = حضور في اجتماع لم يُعقد
title-R047 = حضور قبل الانضمام أو بعد المغادرة
title-R048 = اجتماع معقود بلا بيانات حضور
title-R049 = إطلاق أو اكتمال قبل الاتفاق
title-R050 = قوائم لم يُبين فيها ما إذا كانت كاملة
title-R051 = موضوع غير مستخدم
title-R052 = مبادرة تشير إلى اجتماع بلا تاريخ
title-R053 = اسم واحد مكتوب بطريقتين
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
title-R064 = عمود غير مقروء قد تكون له أهمية
title-R065 = قائمة في المجلد لا تُقرأ
title-R066 = اجتماعان في يوم واحد بعنوانين شبه متطابقين
title-R067 = اجتماع بلا هيئة
title-R068 = صفوف عضوية مستبعدة
title-R069 = علامة اقتباس تشمل صفوفا
title-R070 = حالة فارغة في بعض الصفوف
title-R071 = مجموع بين الصفوف
title-R072 = صف عناوين مكرر
title-R073 = عنوان أو ملاحظة بين الصفوف
title-R074 = صف ليس فيه سوى خلية واحدة مملوءة
title-R075 = جدول آخر تحت القائمة
title-R076 = تواريخ ونصوص في عمود واحد
title-R077 = وقت من منطقة زمنية أخرى
title-R078 = كلمة تعني «غير معروف» وهي مفتاح أيضا
title-R079 = عنصر قد يكون عدة عناصر
title-R080 = ورقة مناسبة لا تُقرأ
title-R081 = ورقة مخفية تُقرأ
title-R082 = صفوف أو أعمدة مخفية تُقرأ
title-R083 = اجتماع بعد تاريخ إعداد التقرير
title-R084 = أمانة بين الأعضاء
title-R085 = شخصان باسم واحد
title-R086 = تواريخ بسنة مختصرة أو بلا يوم
title-R087 = الملف نفسه مرتين
title-R088 = حالة أو صفة فارغة في بعض الصفوف
title-R089 = مفتاح واحد مكتوب بعدة طرق
title-R090 = أحرف لا يتضمنها أي خط
title-R091 = صفوف أكثر مما تتسع له ورقة
title-R092 = لغة غير متاحة في البرنامج
title-R093 = ملف عضو تعذر إعداده
title-R094 = ملفات لآخرين في مجلد المخرجات
title-R095 = فترة بلا اجتماع
title-R096 = قائمة من الإصدار السابق لم تعد موجودة
title-R097 = ملفات أعضاء بلا قائمة أعضاء
title-R098 = أحرف مشوهة
title-R099 = جدول حضور أكبر من أن تتسع له صفحة
title-R100 = سلاسل أو حالات أحقية حضور أكثر مما ينبغي
title-R101 = مخرجات أنشأها المستخدم root
title-R102 = ملفات تعذر تنظيفها
title-R103 = دول معروفة من دون قائمة
title-R104 = عنوان عمود يدل على عدة اجتماعات
title-R105 = مجموع لا يتفق مع خلاياه
title-R106 = أعضاء عُرفوا من قوائم الحضور
title-R107 = قوائم مقروءة من دون إعدادات
title-R108 = مشاركون لا يتبعون أي عضو
title-R109 = مشاركون عاودوا الاتصال بالاجتماع
title-R110 = تقرير بلا مشاركين
title-R111 = تاريخ يحتمل يومين مختلفين
title-R112 = علامة لا تعني «نعم» ولا «لا»
title-R113 = صف عناوين تسبقه أسطر أخرى
title-R114 = اجتماعات بلا يوم في تقرير عن جزء من السنة
title-R115 = عمود بلا علامة
title-R116 = عنوان يبين صفة المشاركين
title-R117 = صف مكرر في جدول للأعضاء حسب الاجتماع
title-R118 = خلايا لا تدل على شيء
title-R119 = جدول خال من أي حضور
title-R120 = ورقة إلى جانب جدول للأعضاء حسب الاجتماع
title-R121 = أعضاء قد يكونون أشخاصا
title-R122 = اسم تليه علامة حاشية
title-R123 = عضو ليس دولة معروفة
title-R124 = مجموعات أعضاء لا يرد ذكرهم في بيانات الحضور
title-R125 = تصويب طُبّق
title-R126 = تصويب لم يعد مطابقا
title-R127 = تصويبات دون قرار
title-R128 = قيمة لا يمكن اقتراحها
title-R129 = تصويب وارد بالفعل في القوائم
title-R130 = تصويب لا يمكن تطبيقه
title-R131 = ملف لا يتضمنه الإصدار
title-R132 = ملف ليس من الملفات المعادة
title-R133 = ملف من إصدار آخر
title-R134 = خلية محمية جرى تغييرها
title-R135 = صيغة حسابية في خلية للتعبئة
title-R136 = قيمة لا يمكن استخدامها
title-R137 = مقترحات متعارضة
title-R138 = ورقة تغير اسمها
title-R139 = قيم تكرر ما هو مسجل
title-R140 = ملف معاد بلا اسم
title-R141 = عضو بلا جهة اتصال
title-R142 = جهة اتصال ليست عنوانا
title-R143 = حالتان في يوم واحد
title-R144 = حالة يناقضها آخر تحديث
title-R145 = تحديث بتاريخ مستقبلي
title-R146 = نص خارج خلايا التعبئة
title-R147 = دور بلا حضور
title-R148 = ورقة من إصدار سابق
title-R149 = شخص بنوعين اجتماعيين
title-R150 = شخص بمقعدين في هيئة واحدة
title-R151 = وثائق تفويض وردت بعد الاجتماع
title-R152 = حاضر في جلسة وغير حاضر في الاجتماع
title-R153 = عضو مسجل مرتين في جلسة واحدة
title-R154 = جلسة خارج تواريخ اجتماعها
title-R155 = مجموعة مقارنة بلا أعضاء
title-R156 = جلسات خارج كل السلاسل
title-R157 = سنة أساس بعد آخر سنة مسجلة
title-R158 = جلسات لا تختلف أسماؤها إلا في حالة الأحرف أو المسافات

## Heads of the sheets of rows, by the columns of the lists; in English they are those of the lists
field-member-id = معرّف العضو
field-name = الاسم
field-short-name = الاسم المختصر
field-aliases = أسماء أخرى
field-kind = النوع
field-region = المنطقة
field-groups = المجموعات
field-capacity = الصفة
field-joined = الانضمام
field-left = الانسحاب
field-language = اللغة
field-source = المصدر
field-correction = التصويب
field-theme-id = معرّف الموضوع
field-parent = الموضوع الرئيسي
field-description = الوصف
field-meeting-id = معرّف الاجتماع
field-title = العنوان
field-body = الهيئة
field-ordinal = الرقم الترتيبي
field-start-date = البداية
field-end-date = النهاية
field-mode = طريقة الانعقاد
field-venue = المكان
field-host = المضيف
field-co-chairs = الرئاسة المشتركة
field-themes = المواضيع
field-status = الحالة
field-event-id = معرّف الفعالية
field-event = الفعالية
field-attendance-list = قائمة الحضور
field-reported-members = الأعضاء حسب السجل
field-reported-international-organisations = المنظمات الدولية حسب السجل
field-reported-observers = المراقبون حسب السجل
field-reported-delegates = المندوبون حسب السجل
field-summary = الملخص
field-role = الدور
field-honorific = اللقب
field-given-name = الاسم الأول
field-family-name = اسم العائلة
field-position = المنصب
field-rank = المرتبة
field-email = البريد الإلكتروني
field-publish-name = الموافقة على نشر الاسم
field-protocol-order = الترتيب البروتوكولي
field-category = الفئة
field-member = العضو
field-participant = المشارك
field-participants = عدد المشاركين
field-gender = نوع الجنس
field-organisation = الجهة
field-delegate-count = عدد المندوبين
field-initiative-id = معرّف المبادرة
field-leads = الجهات القائدة
field-partners = الشركاء
field-priority = الأولوية
field-agreed-at = اتُّفق عليها في
field-launched-at = أُطلقت في
field-due-date = تاريخ الاستحقاق
field-completed-date = تاريخ الإنجاز
field-date = التاريخ
field-note = ملاحظة
field-next-step = الخطوة التالية
field-responsible = المسؤول
field-contributes-to = تسهم في
field-line = السطر
field-file = الملف
field-rows = الصفوف الأصلية
field-meeting-row = صف الاجتماع
field-kind-of-meeting = نوع الاجتماع
field-delegates = المندوبون
field-in-person = حضوريا
field-virtual = عن بُعد
field-mode-recorded = الطريقة مسجلة
field-women = النساء
field-not-women = الرجال وغيرهم
field-gender-recorded = نوع الجنس مسجل
field-gender-not-recorded = نوع الجنس غير مسجل
field-head = للوفد رئيس
field-head-woman = رئيسة الوفد امرأة
field-head-gender-recorded = نوع جنس الرئيس مسجل
field-deputy-head = للوفد نائب رئيس
field-deputy-head-woman = نائبة الرئيس امرأة
field-deputy-head-gender-recorded = نوع جنس نائب الرئيس مسجل
field-all-genders-recorded = جميع الأنواع مسجلة
field-one-gender = من نوع اجتماعي واحد
field-balanced = متوازن
field-from = اليوم الأول
field-to = اليوم الأخير
field-form = الشكل
field-received = تاريخ الاستلام
field-authority = الجهة الموقعة
field-sitting = الجلسة
field-first = الحضور الأول
field-counted = عدد المندوبين محسوب
field-attended = حضر الاجتماع
field-series = السلسلة
field-countable = قابل للاحتساب
field-eligible = يحق له الحضور
field-present = حاضر
field-as-member = حاضر بصفة عضو
field-apologies = معتذر
field-known = الحضور معلوم
field-excused = غائب باعتذار
field-unexplained = غائب دون اعتذار
field-in-language = { $head } ({ $tag })

"""Words beside a name that say what it is: a place, a person, an organisation, a date.

Small closed lists in French, English, Arabic, Russian, Spanish and German, folded to lower
case. What they weigh is said in ``weights.py``; who stands where, in ``context.py``.
"""

from __future__ import annotations

from mapapp.mentions.nouns_russian import HEAD_FORMS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LOCATIVE = _words("""
    in near at around outside inside throughout across toward towards
    en à dans près vers sur devant autour aux au depuis chez hors
    в во на под около возле близ у вблизи из внутри вне вокруг через над напротив недалеко
    севернее южнее восточнее западнее
    في قرب بالقرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي نحو داخل خارج وسط حول عبر قبالة
    ضواحي أطراف محيط صوب باتجاه تجاه فوق أرجاء أنحاء معظم أغلب غالبية جل بقية
    bei nach aus nahe um nördlich südlich östlich westlich
    cerca desde hacia sobre
""")
"""Prepositions that a place follows."""

OF = _words("""
    of from to de du des d von vom zu zum del di от до к с по إلى من عن على
    between and et и y und
""")
"""Prepositions and conjunctions that a place follows, as other things do."""

OBJECT = _words("""
    captured captures capturing recaptured seized seizes seizing overran overrun took takes taking
    retook retaken entered enters entering reached reaches reaching left leaves leaving visited
    visits visiting besieged besieges besieging shelled shells shelling bombed bombs bombing
    bombarded bombarding stormed storms storming liberated liberates liberating occupied occupies
    occupying invaded invades invading fled flees fleeing conquered conquers attacked attacks
    attacking raided raids raiding struck strikes striking hit hits hitting rocked rocks devastated
    ravaged pounded pounds pounding toured tours touring evacuated evacuating surrounded encircled
    bordering overlooking
    pris prend prennent repris reprend reprennent conquis quitté quitte quittent quittant bombardé
    bombarde bombardent atteint atteignent assiège assiègent assiégé occupe occupent occupé envahi
    attaqué attaque attaquent rejoint rejoignent visité visite libéré fui fuient fuyant frappé
    frappe frappent secoué secoue ravagé encerclé évacué traverse traversé survolé
    захватил захватила захватили захватывают взял взяла взяли занял заняла заняли покинул покинула
    покинули покидают атаковал атаковала атаковали атакуют обстрелял обстреляла обстреляли
    обстреливают бомбили бомбят штурмовали штурмуют освободил освободила освободили окружили посетил
    посетила посетили осадили осаждают разрушил разрушила разрушили центр центра центре центру
    захват захвата захвате взятие взятия освобождение освобождения падение падения штурм штурма
    осада осады оборона обороны обстрел обстрела обстрелы обстрелов обстрелу обстреле обстрелом
    бомбардировка бомбардировки бомбежка бомбежки бомбёжка бомбёжки блокада блокады зачистка
    зачистки эвакуация эвакуации оккупация оккупации отбил отбила отбили отвоевал отвоевала
    отвоевали вернул вернула вернули оставил оставила оставили сдал сдала сдали удерживает
    удерживают контролирует контролируют блокировал блокировала блокировали бомбил бомбила штурмовал
    штурмовала житель жителя жители жителей жителям власти властей властям мэрия мэрии небо небом
    окрестности окрестностях улицы улицам
    قصف قصفت قصفوا دخل دخلت دخلوا غادر غادرت غادروا اقتحم اقتحمت اقتحموا هاجم هاجمت حاصر حاصرت
    يحاصر استهدف استهدفت زار وصل وصلت
    شهد شهدت تشهد تعرض تعرضت تتعرض سقطت طال طالت ضرب ضربت ضربوا هز هزت اجتاح اجتاحت اجتاحوا
    احتل احتلت احتلوا حرر حررت حرروا استعاد استعادت استعادوا دمر دمرت نهب نهبت نهبوا أخلى أخلت
    زارت بلغ بلغت يقصف تقصف يستهدف تستهدف اقتحام حصار محاصرة قصف مهاجمة استهداف اجتياح احتلال
    استعادة سقوط دخول مغادرة زيارة معركة معارك مجزرة والي محافظ حاكم عمدة كهرباء بين شرطة محكمة
    جامعة مستشفى سماء هجوم هجمات تفجير تفجيرات تفجيري انفجار انفجارات طوق طوقت تحولت عاشت مذبحة
    مجازر كارثة اعتداء اعتداءات زلزال حريق فيضانات أحداث
    eroberte eroberten verließ verließen erreichte erreichten besuchte besuchten besetzte besetzten
    angriff bombardierte bombardierten verlassen erobert belagerte belagerten landgericht
    amtsgericht oberlandesgericht staatsanwaltschaft flughafen luftwaffenstützpunkt bahnhof
    militärflughafen hauptbahnhof hafen gegen über richtung
    controlan controlaba
    tomó tomaron dejó dejaron abandonó abandonaron visitó visitaron alcanzó alcanzaron atacó
    atacaron bombardeó bombardearon ocupó ocuparon sacudió azotó golpeó
""")
"""Verbs of which a place may be the object, as other things may: ``overran``, ``quitté``; and nouns
and prepositions that rule one without ``of``: ``штурм``, ``مجزرة``, ``Landgericht``."""

ARTICLE = _words("""
    the a an this that these le la les un une ce cette ces
    der die das dem den ein eine einem einen einer eines dieser diese dieses diesem diesen
    el los las una
""")
"""A determiner: countries and regions take one, towns seldom do."""

TITLE = _words("""
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady judge justice sheriff officer
    president vice-president premier chancellor king queen prince princess pope saint bishop
    rev rev. sen sen.
    rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. cpl maj maj. cmdr adm adm.
    senator governor
    mayor general colonel captain major lieutenant sergeant detective inspector coach councilman
    councilwoman commissioner attorney secretary minister ambassador congressman congresswoman
    hms uss rms ins
    spokesman spokeswoman spokesperson chairman director professor actor actress singer author
    m. mm. mme mme. mlle monsieur madame mademoiselle maître me président présidente général
    colonel capitaine commandant lieutenant sergent ministre député sénateur maire roi reine pape
    docteur professeur juge procureur journaliste écrivain chanteur acteur ambassadeur émir cheikh
    imam ayatollah sheikh shaykh emir
    президент генерал полковник капитан майор лейтенант министр премьер-министр премьер депутат
    сенатор мэр губернатор король царь папа доктор профессор судья журналист писатель посол
    господин госпожа г-н г-жа командир командующий
    الرئيس السيد السيدة الدكتور الجنرال العقيد العميد اللواء الوزير النائب الملك الأمير الشيخ
    الرقيب النقيب الرائد المقدم الملازم العريف المفتي القس الأب المحامي الناشط الناشطة الصحفي
    الصحفية المكنى الملقب المدعو المدعوة أبا السيناتور القاضي القاضية البروفيسور الفنان الفنانة
    الإعلامي الإعلامية المذيع المذيعة المصور المعارض المرشح المرشحة المشير العماد الأسقف البابا
    الإمام الرئيسة الوزيرة النائبة المستشار المستشارة العمدة القيادي السفير السفيرة الكاتب الكاتبة
    herr frau präsident präsidentin kanzler kanzlerin könig kaiser fürst doktor
    señor señora don doña presidente presidenta rey reina papa doctor profesor
""")
"""What a person's name follows, or a ship's."""

ARABIC_GIVEN_NAMES = _words("""
    إبراهيم إسماعيل أحمد أسامة أمين أيمن أنور بدر بسام بشار بلال جابر جعفر جمال جواد حاتم حازم
    حسن حسين
    حمد حمزة حيدر خالد خليفة خليل داود رامي رائد راشد رشيد رياض زياد زيد سامي سالم سعد سعود سعيد
    سلطان
    سلمان سليمان سمير سيف شادي صالح صباح صدام صلاح طارق طالب طه عادل عامر عباس عبدالله عبدالرحمن
    عثمان
    عدنان عصام علاء علي عمار عماد عمر عمرو غازي غسان فادي فارس فاروق فهد فؤاد فيصل قاسم قيس كاظم
    كامل
    كريم كمال ماجد مازن ماهر مجدي محمد محمود مراد مروان مصطفى معاذ معمر منصور موسى مؤيد ناجي ناصر
    نبيل
    نزار نعيم هادي هاشم هاني هشام وائل وليد ياسر ياسين يحيى يعقوب يوسف يونس
    أندرسون أندريه أندريس أنطوان أنطونيو أنجيلا ألكسندر ألكسي أليكسي أوليغ إيغور إيفان إيفو
    إيهود إيمانويل بيار بيتر بيدرو بيير توماس جاسيندا جاك جان جورج جوزيف جون جيمس خافيير خوان
    خوسيه دانيال دميتري ديفيد رجب رفائيل روبرت ريتشارد سيرغي غوستافو فابريسيو فرانسوا فلاديمير
    فولوديمير فيليب كارلوس لويس مانويل ماريا مايكل ميخائيل ميشال نيكولا نيكولاس نيكولاي يائير
    يوري ميغيل إدواردو إرنستو ألبرتو ألفارو ألفريدو إنريكي دانييل دييغو رافاييل رودريغو روبرتو
    ريكاردو سيرجيو فرانسيسكو فرانشيسكو فرناندو فيكتور ماركو ماركوس ماريو ماورو هيكتور أدولفو
    ألبير إريك أوليفييه برنار باتريك باسكال تييري جيرار رولان رينيه سيباستيان فنسان كريستيان
    مارسيل مارين إدوارد أندرو إليزابيث بنجامين بوريس تشارلز دونالد ستيفن ستيفان سايمون كيفن
    كريستوفر ماثيو مارتن ويليام وليام هنري أنغيلا أولاف فالتر فريدريش هانز يورغن إيلينا أولغا
    ألكسندرا بافل دينيس غينادي كيريل ليونيد مكسيم ناتاليا رومان يفغيني فيتالي فياتشيسلاف فيكتوريا
""")
"""What most men in Arabic news are called, which the list of given names is short of."""

DIRECTIONS = _words("""
    northern southern eastern western central northeastern northwestern southeastern southwestern
""")
"""English adjectives that alone are a province's name only where its country's news says so."""

OFFICE = _words("""
    prime foreign defense defence interior finance health justice deputy vice supreme chief acting
    trade energy education economy environment agriculture transport
""")
"""What of, between a country and its minister: ``Turkish Foreign Minister``."""

OPENER = _words("""
    with while when where as after before since during until despite but so and if because though
    although like unlike both some many most several other only even then now today yesterday
    over nearby neighbouring neighboring besieged occupied embattled meanwhile elsewhere
    avec pendant lorsque quand depuis après avant selon pour par mais si comme malgré outre tandis
    seuls seul plusieurs certains
    mit während als wenn seit bis trotz aber auch nur laut
    con cuando mientras según para por pero como durante tras ante
""")
"""Words that begin a sentence with a capital, and are no names."""

LEADERS = _words("""
    abbas abiy assad bashir biden bolsonaro burhan bush clinton erdogan erdoğan gaddafi ghani
    guterres haftar hariri hollande kabila kadhafi kadyrov kagame karzai khamenei lavrov lula macron
    maduro maliki merkel modi mubarak mugabe museveni nasrallah netanyahu obama orban poutine
    prigozhin putin qaddafi reagan rouhani rutte sarkozy scholz shoigu sinwar sissi sisi stoltenberg
    thatcher trump tshisekedi zelensky zelenskyy асад байден зеленский лавров макрон меркель
    обама путин трамп шойгу эрдоган
    الأسد أردوغان أوباما بايدن بوتين ترامب حفتر زيلينسكي ماكرون نتنياهو
""")
"""Surnames of heads of state and of armies, which lists of common surnames lack."""

PLACE_HEAD = _words("""
    city town village hamlet suburb district province region county parish governorate oblast
    state republic
    kingdom island island's isle capital port river valley lake mountain mountains coast area camp
    municipality borough township neighborhood neighbourhood territory airport
    ville village bourg commune hameau quartier banlieue district province région gouvernorat
    département canton état royaume république île capitale port localité camp préfecture
    sous-préfecture arrondissement cercle wilaya daïra douar territoire secteur chefferie groupement
    presqu'île péninsule archipel bourgade bidonville
    villes villages bourgs communes hameaux quartiers banlieues districts provinces régions
    départements cantons îles localités camps préfectures arrondissements cercles wilayas douars
    territoires secteurs chefferies groupements
    مدينة بلدة قرية محافظة ريف منطقة ناحية حي مخيم معسكر إقليم ولاية جزيرة وادي العاصمة عاصمة دولة
    بلدات قرى مدن مديرية قضاء بلدتين قريتين مدينتين منطقتين محافظتين حيين مخيمين قريتان بلدتان
    مدينتان بلدتي قريتي مدينتي محافظتي منطقتي حيي مخيمي محلية ضاحية
    المدينة البلدة القرية الضاحية المحافظة المنطقة الناحية الحي المخيم المعسكر الإقليم الولاية
    مقاطعة إمارة واحة بادية قضاء ميناء مرفأ مطار منتجع مصيف معبر منفذ حقل مصفاة سهل هضبة قمة
    سجن شاطئ ساحل سواحل جبال مدخل مداخل مشارف سكان أهالي شوارع ثكنة قاعدة سد بلدية
    ساحات ميادين أسواق أحياء طريق نقطة مركز مستشفيات مشافي سجون كنائس مساجد مدارس ضفة ضفاف جبل
    معبري مطاري مينائي قاعدتي ولايتي مقاطعتي إقليمي مديريتي جبلي سدي مدينتا بلدتا قريتا
    حاجز حاجزي حواجز كمين كمائن تقاطع مفرق مفترق دوار دواوير تلة تلال مرتفعات سفح سفوح نواحي أقضية
    ولايات مخيمات معابر ضيعتي بلديات حارة حارات مثلث عزبة نجع
    معتمدية معتمديتي محليتي محليات مديريات عزلة ضيعة مستوطنة مستوطنتي كيبوتس عمالة
    stadt dorf gemeinde bezirk provinz region insel hauptstadt landkreis kreis ortschaft siedlung
    kleinstadt großstadt hafenstadt küstenstadt grenzstadt provinzhauptstadt vorort stadtteil
    stadtviertel gouvernement bundesstaat bundesland gebiet oblast rajon distrikt halbinsel
    flüchtlingslager militärstützpunkt luftwaffenstützpunkt grenzübergang
    ciudad pueblo villa municipio provincia región isla capital barrio aldea departamento localidad
    poblado gobernación óblast corregimiento península ciudades pueblos localidades
    aldeas provincias campamento suburbio
""").union(HEAD_FORMS)
"""Nouns that name a sort of place, before its name: ``the village of``, ``город``, ``مدينة``."""

PLACE_TAIL = _words("""
    county parish province state city township governorate oblast district region island islands
    valley river lake mountains bay peninsula desert
""")
"""Nouns that end a place's own name: ``Jefferson County``."""

DISTRICT_TAIL = _words("""
    woreda kebele payam lga tehsil taluka taluk upazila locality zone division subdivision territory
    municipality commune raion rayon regency prefecture constituency
""")
"""Nouns with a capital after the name of a district in the news of one country or of few: ``Gimbi
Woreda``, ``Djugu Territory``."""

LEADS_TO = _words("""
    road roads highway motorway railway
    fled flee flees fleeing flown retreated retreating withdrew evacuated marched
    travelled traveled travelling traveling
""")
"""Nouns and verbs after which ``to`` says where: ``the road to Jos``, ``flown to Leh``."""

FACILITY_TAIL = _words("""
    street st st. road rd rd. avenue ave ave. boulevard blvd drive dr lane ln highway bridge
    square
    school university college church museum library hotel stadium
    station park center centre theater theatre hall court house high elementary middle academy
    institute building tower mall plant cemetery
    straße platz brücke
""")
"""Nouns that turn a place's name into a building's or a street's."""

SITE_HEAD = _words("""
    gare aéroport aérodrome aérogare port hôpital hôpitaux clinique dispensaire maternité hôtel
    auberge camp camps base caserne garnison prison pénitencier marché bazar souk foire place rue
    avenue boulevard quai pont tunnel passage quartier quartiers faubourg cité banlieue lotissement
    lycée collège école université faculté campus académie église basilique cathédrale chapelle
    mosquée synagogue monastère abbaye couvent temple sanctuaire mausolée stade théâtre cinéma salle
    musée bibliothèque palais château citadelle forteresse fort usine fabrique aciérie raffinerie
    centrale dépôt mine barrage cimetière parc jardin forêt plage colline rond-point carrefour tour
    tours immeuble centre galerie restaurant café bar discothèque boîte club magasin supermarché
    hypermarché arène arènes poste commissariat gendarmerie station terminal porte villa ferme
    barrio barriada estación hospital clínica hotel plaza calle avenida cárcel penal prisión mercado
    aeropuerto aeródromo puerto puente iglesia catedral basílica mezquita sinagoga universidad
    escuela colegio instituto estadio teatro museo palacio castillo fábrica refinería cementerio
    parque jardín centro cuartel campo campamento discoteca sala restaurante residencia monasterio
    convento santuario templo torre edificio
    bahnhof flughafen krankenhaus klinik gefängnis kaserne moschee kirche kathedrale synagoge schule
    gymnasium universität stadion theater museum schloss palast fabrik raffinerie friedhof park
    brücke platz straße viertel stadtteil hotel hafen lager
""")
"""Nouns of sites that bear names of their own: the town after such a name is where the site is, as
in ``l'hôpital Al-Chifa de Gaza`` and ``barrio Villa Francia de Santiago``."""

OWN_ARTICLE = _words("""
    road roads bridge bridges checkpoint checkpoints crossing crossings roundabout junction highway
    expressway motorway railway river rivers valley gorge pass mountains hills plain plateau forest
    desert coast bay strait channel canal lagoon lake dam peninsula island islands corridor enclave
    front frontline border airport airfield airstrip airbase base barracks garrison camp camps
    outpost prison jail field fields oilfield oilfields refinery mine mines port harbour harbor
    terminal market bazaar quarter quarters neighbourhood neighborhood suburb suburbs district
    districts area region province side village town pagoda pagodas monastery
""")
"""Nouns written small after a place's name, of which an article before it is."""

SITE_TAIL = _words("""
    airport airfield airbase airbases prison jail barracks garrison refinery market port
    checkpoint hospital mosque cathedral
""")
"""Sites whose names are a town's and such a noun, and in which what is told of them happens."""
SITE_KIND = _words("""
    international military air naval army central general main public teaching regional provincial
    state national children's maternity
""")
"""What stands before such a noun: ``Military Airport``, ``Central Prison``."""

ORGANISATION_TAIL = _words("""
    times post herald tribune gazette chronicle telegraph journal news daily press star sun mirror
    inc inc. corp corp. co co. ltd llc plc group company bank party police department fire
    united fc club league association foundation council commission committee agency authority
    symphony orchestra philharmonic festival ballet opera records band
    bears bulls yankees giants cowboys patriots lakers celtics rangers eagles lions tigers
    act treaty agreement accord protocol declaration conference summit
    group groupe sa gmbh ag ag.
""")
"""Nouns that turn a place's name into an organisation's."""

ORGANISATION_HEAD = _words("""
    university bank institute college church museum bishop archbishop duke earl prince princess
    treaty battle siege port radio fc ac as real sporting olympique
    université banque institut évêque archevêque duc comte prince traité bataille siège
    университет банк институт епископ герцог граф князь договор битва
    universität bischof herzog graf schlacht universidad banco obispo duque conde batalla
""")
"""Nouns that, with ``of``, make an organisation or a title of what follows."""

_NEWS_WORDS = _words("""
    أمة أولى لأول الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر
    بلا أباتشي أغار ألفا ألفين إبادة إسقاط إسلامية اتحاد الاتحاد الأبيض أبيض الأربعين أربعين الأشهر
    التحالف تحالف الثكنة ثكنة الثورة ثورة الجديدة جديدة الخبراء خبراء الخرج خرج الخمس خمس السلطات
    سلطات سلمية الشهداء شهداء شهيد الصناعة صناعة الصياد صياد الضفة العبور عبور العمال عمال الفصائل
    فصائل القدم قدم المائة المصدر المهاجرين مهاجرين النصر نصر الهجرة هجرة الوقف بيان تسوية جمعة
    حربية حصار حكومة دخان دمر زيارة سكة سنة سوق السيول شعب عسكري غاز فائت قلعة كشف كلور ليل مايو
    مسجد معبر مقر يفر
    بدو حية صعيد ميدان بلاد البلاد وأن وأدى جامعة أدى أسلم أصبح إشارة باب بحركة برجال برقية بري بشري
    بصيرة
    تبنى تبني
    ثغرة جديد جراح
    حدث حراك حرف
    حرية حزم حضر خبر خراب رصد رصيف رماة ريشة سأل سلامة سلوك شقيق صيف عاجل عبد عدوان عدوانية فقير
    قبلي قطعة كرامة مبين متوسطة مرتين مركبة مساكن مسحة مشهد مقبلة نظير نهضة هجين هدأ وحشية يشير
""")
_WORDS_WITHOUT_ARTICLE = _words("""
    أب أبا أبى أحيانا أخرى أراد اراد أس أساسا أسير أشار أشرف أشهر اشهر أصحاب أقدام ألا الا إلا
    ألبوم ألم الم آلام ألوان أم امل أمل آمل أمور أو أود أيا إبان إطار امن انتبه ابي اله آله آلات آلي
    اختي ادري اشارة الآتي الأم الام الاحد الاول الجيد الحاضر الدور الذكور الصدد الطرف العزيز العظيم
    الفحم القارة الكأس المالي المؤدية الوزير اللي اللى اين اصبح آت
    بأخرى بأمان بأنهم بأي بابا باب بارزة بارزين بارز بالك بالكاد بحجة بحوث بحري بداخله بدأنا بديل
    برد بسيط بعدين بل بلد بلون بمشاركة بن بنات بنو بندقية بوقف بورصة بيض بينه
    تاريخه تام تامة تاني تراني تولى تولي تكون جبلية جديده جسرين جلد جملة جناح جنيه جوهر جيب
    حجب حصن حكما خالص خريطة خطاب داخليا داخله دراما درب دوليا دينار ربك ربنا ربه ردة روضة روى
    سئل سار ست سحر سري سكر سلبي سلة سليمة سنه سمي سور سيتي سيرة شأن شحن شروق شعار شهيرة شيخ شيوخ
    صالحة صباح ضمير طراز طويله ظاهرة عبادة عشاق عصابة عظيم علما عليا عمد عيون غالي
    فأن فترات فخور فرقة فم فنان فتوى فهمت قالا قالت قالوا قائم قاع قراره قصور قلوب قليلة قنوات قوم
    كائن كاس كأس كأن كبر كره كنز كورونا كوكب كيان لأبي لاي لايزال لدينا لسان لعل لغات لقطة للبنات
    لمرضى لمشاهدة لوقوف لونه مئات مئة متر محلات محله مدرس مديرا مشاهدة معلق معلقة ملح منا منزله
    ميزان ميل مين نادرة نادى ناري نصيب نعمة نور هائل هاتين هام هامة هوية والآن والان وأشار وأنه وانه
    وبعدين وجيزة ودية ورقة وزيرا وزيرة وصور وقالت وقود وقوف ولديه ولعل ويكون يبين يكون ينقل ينوي
    يوميا
""")
"""Such words with the article are towns, as ``القائم`` is, or another word, or nothing."""
NEWS_WORDS = _NEWS_WORDS | {f"ال{word}" for word in _NEWS_WORDS} | _WORDS_WITHOUT_ARTICLE
"""Everyday words of Arabic news that are also names of places, or sound like a foreign one: the
lists of common words come from subtitles, which speak of other things."""

RUSSIAN_NEWS_WORDS = _words("""
    ангар ангары атака атаки атаку атак аэродром аэродрома аэродроме барак барака бараки бараке
    банда банды банду британец британцы британцев вышки вышек граница границы границе дамба дамбы
    дамбу дивизия дивизии завал завалы завалов корпус корпуса квартал квартале кварталы колонна
    колонны колонне колонну колонной колонии колонию комплекс комплексе монумент монумента мост
    моста мосту музей музея окно окна пакет пакеты палатка палатки палаток паром парома паромом
    партизаны партизан плен плена плену погранпост полигон полигоне полк полка порт порта порту
    посёлок посёлки посёлке проспект проспекта проспекте рада рады раду район района районе рейс
    рейса рейсом рейсы рота роты роту семья семьи стража стражи судно судна тела тело тел холм холмы
    холма шахта шахты шахте шахту эшелон эшелона эшелоны
""")
"""Words of Russian news that subtitles seldom have and that towns are called by somewhere."""

GERMAN_NOUNS = _words("""
    amen anlage anlagen auge augen ball balls bergs berge bergen bescheid boom brand bund deal ende
    feld finale flucht front frucht gerät gold grab graben grund haus haft hass hit hof hölle jagd
    keramik klage kohle kosten kreuz lage lager land landes landen last leben leck level lob lot
    mangel marke marken mast mauer mauern maul messe messen mitte moral mord most mund namen name
    nord norden not öde ort orte orts ost osten park parks pech platten polizei post rast rat raum
    rest reste ring rolle ruhe sauce schlitz sieg sold solo stab star stein stelle strom süd süden
    summer talent teil tempel tod ton tool tore tour tür ufer union wald ware waren wehr weihe
    wende werft werken west westen wiese wiesen zone zug
""")
"""Words that German writes with a capital, as every noun, and that towns are called by somewhere;
not those that are first of all a town: ``Essen``, ``Siegen``, ``Halle``."""

WHOLE_WORDS = _words("""
    بائسة بادئ بارد باردة بارزة باري بترول بحارة بحرف بحرية بحوزة بخصوص بدور بدوره بدون بدوية
    بدين برودة برية بسحب بشأن بشرية بصدد بصورة بطول بعلم بكامل بكرة بكسر بلاد بلادنا بلدية
    بمنزلة بموت بنفس بواسطة بوجه بوجود بيوت
    فائدة فاقد فتوى فتية فتيل فدية فرقة فروا فريدة فستان فصائل فصيل فصيلة فطور فعالية فعلا فعليا
    فقير فقيرة فكان فكرة فليس فنان فورا فيلم فيما
    كاتب كامل كاملة كانت كبار كبير كبيرة كتبت كحول كراس كراسي كريم كسرت كسور كشفت كفاح كمائن
    كمية كمين كهوف كوادر
    لأحد لأنه لجأت لجأوا لجان لجنة لدى لديه لسان لعبور لعنة لفحص لكان لكسر لكشف لكمة لمسة لموت
    لنيل لوجود لوقف
    وادي وارد والد والدا والده والدين والديه وتيرة وجود وحدات وحدة وحول وردة ورقة وزارة وزيرة
    وفاة وفد وفدا وفود وقود وكأن وكالات وكالة وكان وكيل وكيلا ولاية
    باراك باكرا بالغين بالك باهر بارون باور بحجة بدأنا بدوني بديل بديلا برأس براد برودة بسكويت بشير
    بعيدين بعين بكري بلاك بلايين بلورة بنوا بنوك بوتر بوليس بدورهم بدورها بقياس بقيام بتأثير بمكان
    بمجال بمثابة فترات فاتن فخور فخورة فقيرا فكري لزاما لغات لمعان لصالحه لصالحها لصالح وابل واحة
    وجيزة ولسان كأي بنيامين بايدن براون برهان بلاتر بلينكن بنكيران بولتون باشينيان بازوم
""")
"""Arabic words that begin as if ``and``, ``in``, ``for`` or ``like`` were written onto a name:
``كبيرة``, large, is not ``ك`` and ``بيرة``."""

CAPITALISED = _words("""
    state states senate house congress parliament government ministry department treasury court
    constitution army navy police church bible quran islam god allah christmas easter ramadan
    internet highway interstate route capitol embassy democrat democrats republican republicans
    muslim muslims christian christians jew jews wire agency staff reuters
    état états parlement sénat assemblée chambre congrès gouvernement ministère intérieur défense
    sécurité justice santé éducation agriculture économie finances affaires constitution église
    armée coran dieu noël pâques internet européens européen occidentaux africains arabes agence
    républicains démocrates musulmans chrétiens juifs cédéao massif forces organisation république
    homme front mouvement alliance union mission commission conseil comité haut-commissariat minusma
    minusca monusco finul katiba état-major
    estado estados senado cámara congreso parlamento gobierno ministerio interior defensa hacienda
    justicia salud constitución iglesia ejército corán dios navidad pascua internet agencia
    государства парламента сената конгресса думы думе госдумы конституции церкви рождества пасхи
    корана ислама бога интернета республики свободы конституция генпрокуратуры генпрокуратура
    генпрокуратуре генштаба генштаб генштабе минобороны минздрава минздраве минздрав минюста минюст
    минюсте минфина минфине минфин минтранса минэнерго минэкономразвития минобразования росгвардии
    росгвардия росгвардией нацгвардии нацгвардия нацгвардией нацполиции нацполиция нацбанка нацбанк
    госдепа госдепе госдеп совбеза совбезе совбез центробанка центробанке ростехнадзора
    роспотребнадзора евросоюза евросоюзе евросоюз
""")
"""What is written with a capital and is neither a place's name nor a person's, though words stand
before it as before a place: ``secrétaire d'État``."""

REPORTING = _words("""
    said says told added argued wrote asked explained announced declared warned recalled noted
    claimed insisted replied thinks believes
    dit déclaré affirmé ajouté expliqué écrit répondu estimé assuré
    сказал сказала заявил заявила сообщил сообщила отметил добавил написал
    قال قالت أعلن صرح أكد أضاف
    sagte erklärte schrieb dijo afirmó declaró
""")
"""Verbs of saying, after a name: a person's, mostly, or a government's."""

GERMAN_DAYS = _words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag")
"""Days of the week where they have a capital as every noun, and say nothing of a name after them:
``am Montag Charkiw``."""

MONTHS_AND_DAYS = _words("""
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche
    январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае
    июнь июня июне июль июля июле август августа августе сентябрь сентября сентябре октябрь
    октября октябре ноябрь ноября ноябре декабрь декабря декабре
    понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
    januar februar märz april mai juni juli august september oktober november dezember
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون
    الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت
""")

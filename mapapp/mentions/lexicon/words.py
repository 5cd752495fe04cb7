"""What single words beside a name, in it and near it add to its odds.

Written by ``benchmarks/fit_mentions.py`` from corpora; not edited by hand. By language; a line
is where the words stand, what log-odds each adds, and the words, two joined by ``_``. After
``has`` stand features of ``weights.py``, and what each adds in this language to its weight.
"""

WORDS = {
    "de": """
after -1.4 sowie
after -1.0 veröffentlicht
after -0.3 ausgeliehen
after -0.2 ,_nur
after -0.1 in_der
after +0.1 geführt wird
after +0.2 ihn in_einer ist ist_der und_der wurde
after +0.3 ,_0
after +0.4 (_0 und_in
after +0.5 wieder
after +0.6 ,_eine ,_in im
after +0.7 am
after +0.8 als mit mit_einer wurde_in
after +1.1 hat
after +1.3 ausgetragen statt von_der
after +1.9 und_das
after +2.4 hat_eine
before -2.5 of_the
before -1.6 fc
before -0.8 bayern fc_bayern
before -0.6 bei_der er_bei
before -0.5 als bei_den cd state
before -0.4 _und
before -0.3 society_of vertrag_bei
before -0.2 rennen_von
before -0.1 der_flughafen volksrepublik
before +0.1 in_richtung
before +0.2 dass und_die und_in
before +0.3 er_in insel mit_dem umgebung_von
before +0.4 auch mit
before +0.5 an_der im wurde_der über
before +0.6 bundesstaat war_die
before +0.7 in_der
before +0.9 nördlich_des
before +1.0 ist sie_in zwischen
before +1.1 für
before +1.2 im_us-bundesstaat region richtung us-bundesstaat war
before +1.3 auf_den
before +1.5 auf auf_der sich_der
before +1.7 0_in
before +1.9 auf_dem
before +2.3 sich_das
before +2.6 stadt
before +3.0 ort staat
first -0.7 são
first -0.5 karl
first -0.4 leicester
first -0.1 nottingham
first +0.4 provinz
first +0.8 abbey
first +1.0 mount
first +1.2 präfektur
has -1.0 after_elision after_quotation_mark before_hyphen before_mark before_organisation_noun
has -1.0 before_place_noun common_word people_3k people_unknown town_after_article unlisted
has -0.7 people_few
has -0.6 one_word unlisted_shape_-3
has -0.5 four_letters people_10k unlisted_before_comma_capital unlisted_one_word
has -0.4 after_article after_organisation_noun unlisted_before_mark
has -0.3 people_100k province unlisted_after_comma unlisted_after_locative
has -0.3 unlisted_before_locative
has -0.2 after_hyphen frequent_word
has -0.1 people_30k small_province two_words unlisted_after_name_of unlisted_shape_-2
has +0.1 composed_water unlisted_inside_longer
has +0.2 after_what_it_holds at_end before_its_region before_word composed_land
has +0.2 unlisted_after_place_noun
has +0.3 after_of after_word before_comma
has +0.4 after_another after_comma before_another many_words people_300k
has +0.4 unlisted_before_its_region unlisted_has_listed unlisted_shape_unknown
has +0.5 unlisted_shape_+0
has +0.6 before_locative unlisted_after_article unlisted_shape_+2
has +0.7 unlisted_before_comma
has +1.0 after_capital after_locative after_name_of demonym region unlisted_after_another
has +1.0 unlisted_given_name unlisted_in_quotes
inside -1.0 des
inside +0.2 de
is -3.0 norden
is -2.6 osten
is -2.3 liga
is -1.6 university
is -0.4 arten
is -0.2 meter stadt
is -0.1 film
is +0.2 paris
is +0.8 pokljuka
is +1.6 amerika
last -2.3 forest
last -1.3 empire
last -0.5 marx
last -0.3 orleans
last -0.1 university
last +1.9 hall
last +2.2 halbinsel
last +3.0 studios
list +0.1 für
list +0.7 zwischen
near -2.3 texas
near -2.1 univer
near -1.4 beim
near -1.2 verpfl
near -1.1 traine wechse
near -1.0 gegen jeweil spielt
near -0.9 west
near -0.8 dezemb saison united verein veröff
near -0.7 spiel wie
near -0.6 erneut ersten film hauptr liga welche
near -0.5 ging jahr nachfo novemb präsid zusamm zweite
near -0.4 gelang sein spiele versuc war
near -0.3 begann entsta für januar league millio musste spielz unter verlie
near -0.2 arbeit basier bekann chicag entwic erfolg hatte john karrie kommt meiste nation seine
near -0.1 absolv drei ebenfa erschi erstma vertra wieder wurde zwei
near +0.1 darauf entdec etwa hinaus ins kurze noch rang städte zur
near +0.2 benann daher entfer gründe hier häufig ist kandid landes ort richtu später teil umgebu
near +0.3 gouver koloni umfass westen
near +0.4 april führt gedreh haupts heimat höhe jahren verkeh viele weiter zwisch
near +0.5 besuch gemein sie südlic
near +0.6 mitte nähe wurden
near +0.7 gebiet ihm kilome nördli
near +0.8 bundes gebäud norden region verbre ziel
near +0.9 insel statt
near +1.0 meter wasser
near +1.1 nordwe
near +1.2 liegt
near +1.3 einwoh nun rund
near +1.4 befind osten
near +1.6 sprint
""",
    "en": """
after -2.8 $_0 network
after -2.7 conference
after -2.4 rock
after -1.7 ,_west
after -1.4 club day students
after -1.3 of_the youth
after -1.2 candidate university
after -1.1 ,_along
after -1.0 ave music
after -0.9 at_the west
after -0.8 ,_especially ,_there administration route
after -0.7 ,_0 drug elementary
after -0.6 ._it's culture in_south police_and
after -0.5 -_style national of_commerce park president
after -0.4 ,_of ,_who -_0 basin food national_park
after -0.3 ,_a ,_both ,_we ._it .”_the bank before campaign embassy pulled
after -0.2 (_0 ._0 driven festival heritage resort
after -0.1 ,_and ,_as academy international said st was who
after +0.1 ._in after families is_the republican saturday volunteer_fire
after +0.2 ,_said ,_south ,_to and_you capital does film_festival governor house in_the offers
after +0.2 rose state_university will
after +0.3 ._as ._ms army center during high_school residents than
after +0.4 ._a circuit city conflict government where with
after +0.5 ,_according district have_been home officials region superior superior_court water
after +0.6 ;_and is museum resident senior
after +0.7 ,_just ,_were authorities board community democrat high town woman
after +0.8 ,_where court i jail mayor medical_center native neighborhood peace
after +0.9 (_the chamber on_the
after +1.0 ,_near area regional
after +1.1 ;_0
after +1.2 or police which
after +1.3 ._according national_guard rivers roads
after +1.6 board_of corridor volunteer
after +1.7 -_based fire sheriff’s
after +1.9 man
after +2.0 education streets
after +2.3 counties
before -1.5 manager_of
before -1.4 county son,
before -1.3 free united
before -1.2 city north state
before -1.1 of_a
before -1.0 and_0 council_of hotel old
before -0.9 0_at center_on corner_of to_a
before -0.8 club mid- traditional win_over
before -0.5 al- in_0
before -0.4 after against and_a town with_a
before -0.3 according_to by_the chamber_of south street_and
before -0.2 before_the with
before -0.1 among contract_with near_the was
before +0.1 block_of for_the trip_to west_of while
before +0.2 0_to and_the her keep north_of over r- western
before +0.3 as eastern west
before +0.4 former his or residents_of to_the
before +0.5 0_in both facility_in new visit
before +0.6 into_the nearby
before +0.7 0_from school_in such_as
before +0.8 is return_to senior
before +0.9 along_the no south_of that_the
before +1.0 northern on
before +1.1 between_the rural
before +1.2 become_the d- its town_of
before +1.3 mayor_of metro the_western two
before +1.4 city_of east_of
before +1.5 downtown four
before +1.6 0_of
before +1.8 off village_of
before +2.3 northeast
first -3.0 the
first -2.4 white
first -2.0 county
first -1.8 dublin
first -1.3 river
first -1.0 international
first -0.9 paris
first -0.8 saint springfield
first -0.6 black russian
first -0.5 las st
first -0.4 w
first -0.3 los north san
first -0.2 main mount
first -0.1 arabian southern
first +0.2 east high
first +0.3 lake saudi
first +0.4 kanawha
first +0.5 kansas s
first +0.6 grand
first +0.9 l
first +1.0 walker
first +1.3 fort
first +2.4 south
inside -1.9 pleasant
inside -0.8 county
inside -0.1 of
inside +0.2 river
inside +0.7 health
inside +0.8 national
inside +1.5 de
inside +1.6 creek
is -2.8 christmas
is -2.5 chester
is -2.3 santa
is -2.0 english olympic university
is -1.9 romans
is -1.8 arab
is -1.2 robertson
is -1.1 thursday
is -0.9 fairfield nazi
is -0.8 honda
is -0.7 clark
is -0.6 commerce ripley
is -0.5 windsor
is -0.4 plato
is -0.3 patrick
is -0.2 board facebook paul
is -0.1 clinton congress moore obama
is +0.2 middletown oakland
is +0.3 kremlin
is +0.4 paris
is +0.6 broadway brussels
is +0.7 woodstock
is +1.0 dublin eu south
is +1.6 lancaster
is +1.7 concord
is +2.0 brocken dekalb
is +2.7 richmond
last -3.0 texas
last -2.2 california
last -2.1 school
last -1.9 africa
last -1.4 highway
last -1.1 airport office
last -0.8 park town
last -0.4 avenue va york
last -0.3 empire
last -0.2 east
last -0.1 board drive house sea service street
last +0.2 place virginia
last +0.3 arabia bank
last +0.4 falls
last +0.7 a
last +0.8 pleasant
last +1.0 hill
last +1.1 gallery
last +1.3 peak
last +1.4 theatre
last +1.5 field
last +1.8 dam side
last +1.9 grove
last +2.4 stadium
list -1.5 of_the
list -0.5 0
near -0.8 season
near -0.6 signed
near -0.5 appear coach his
near -0.4 career have
near -0.3 club goal later releas scored
near -0.2 manage
near -0.1 deal loan
near +0.1 about area best east for has includ one their
near +0.2 its place sectio valley well
near +0.3 end part there was which
near +0.4 along bridge city found she
near +0.5 into locate propos southe volcan within
near +0.6 known years
near +0.7 centur main were
near +0.8 northe
near +0.9 are
near +1.0 major
near +1.1 west
near +1.5 tribut
""",
    "es": """
after -1.2 ,_se
after -1.0 de_guápiles
after -0.8 0
after -0.7 ,_que
after -0.6 y_su
after -0.4 state
after -0.3 ,_pero de_0
after +0.1 que y_de
after +0.2 ,_en
after +0.3 fue por
after +0.5 en_0
after +0.6 se y_el
after +0.7 fue_el
after +1.6 el_0
before -3.0 fútbol_de
before -0.8 metro_de
before -0.5 distrito_de isla_de
before -0.4 estados_unidos, unidos,
before -0.3 de_la
before -0.2 0_en
before -0.1 ciclismo_en división_de en_la
before +0.1 para
before +0.2 frente_a norte_de y_de
before +0.3 y_el
before +0.5 cerca_de
before +0.7 hasta
before +1.4 en_el
before +2.2 club_de
first -2.1 campeonato
first -1.9 europa
first -1.3 san
first -0.5 bosnia
first +0.5 reino río
first +0.6 imperio nueva
first +2.6 estadio
first +3.0 república
has -1.0 after_capital after_name_of before_capital before_organisation_noun before_place_noun
has -1.0 frequent_word people_10k people_30k unlisted_two_words
has -0.9 people_3k
has -0.8 before_number common_word three_letters unlisted_inside_longer
has -0.7 people_100k unlisted unlisted_repeated
has -0.6 after_hyphen composed_street people_unknown unlisted_after_locative
has -0.5 people_few province
has -0.4 after_elision composed_water unlisted_before_mark
has -0.3 before_word
has -0.2 four_letters unlisted_after_of unlisted_shape_-1
has -0.1 unlisted_shape_unknown
has +0.1 unlisted_before_its_region unlisted_shape_-2
has +0.2 before_comma before_comma_capital
has +0.3 after_locative small_province two_words
has +0.4 after_article_of_place in_brackets one_word
has +0.5 after_of after_word at_end before_another before_bracket
has +0.6 after_article unlisted_before_word
has +0.7 after_another before_its_region
has +1.0 after_verb after_what_it_holds town_after_article unlisted_after_article_of_place
has +1.0 unlisted_shape_-3
inside -0.3 de
inside +1.1 sur
is -1.5 madonna
is -1.2 metacritic
is -0.1 store
is +0.4 corea
is +0.7 parís
is +1.8 birmania
last -1.7 central
last -1.1 occidental
last -0.5 herzegovina
last +0.3 checa
last +0.5 unido
last +0.8 unidos
last +1.6 ángeles
near -1.9 fútbol
near -1.1 public
near -0.9 tan
near -0.8 tercer
near -0.7 banda separa tempor álbum
near -0.5 escrit juego respec segund
near -0.4 descri julio medall pelícu person profes
near -0.3 lanzad millon partid primer produc
near -0.2 partic tiempo
near -0.1 aparec canció crític derech equipo que quinta televi tuvo versió
near +0.1 día estren género negoci tambié
near +0.2 centro escena habita probab pueblo
near +0.3 famili pesar region zona
near +0.4 otras
near +0.5 este
near +0.6 endémi trasla
near +0.7 más
near +0.8 allí nativa norte
near +0.9 áreas
near +1.1 ciudad
near +1.2 encuen
""",
    "fr": """
after -2.8 européenne
after -2.3 du_colorado
after -2.2 orientale
after -2.0 de_los
after -1.2 de_la
after -1.0 ,_elle mondiale
after -0.9 0
after -0.8 olympique
after -0.5 ,_pour du_monde
after -0.4 où_il traverse
after -0.2 ,_sa
after -0.1 ,_qui contre mais pour_la
after +0.1 ,_le ,_sur accueille avec et_la
after +0.2 "_est a_été depuis_0 durant
after +0.3 ,_au ,_il ,_sont
after +0.4 de_0 et_du
after +0.5 qui
after +0.6 ,_en se
after +0.7 ,_de il pour termine
after +0.8 et_de le_0
after +1.0 pour_une
after +1.1 est où
after +1.2 avant_de
before -3.0 canton_de
before -1.8 national_des
before -1.7 l'équipe_d'
before -1.5 l'ajax
before -1.2 film_de
before -1.1 famille_des s_de
before -0.6 copa
before -0.4 rencontre_en
before -0.3 0_le avec_les par par_les
before -0.2 de_l'
before -0.1 contre_le contre_les de_la sur_les
before +0.2 endémique_de mairie_de
before +0.3 avec qu'au
before +0.4 de_l’ sur_la
before +0.5 l'île_de
before +0.6 champion_d' et_de
before +0.8 0_à par_l' pour
before +0.9 et_la nord_du qu'à
before +1.0 dans_le est et_le
before +1.1 ville_de
before +1.3 club_de près_de que
before +1.9 entre
before +2.5 maire_de
before +2.6 contre
first -3.0 europe rivière
first -1.5 real
first -0.8 îles
first -0.3 viêt
first -0.2 nord
first -0.1 saint
first +0.1 amérique lac
first +0.4 los états
first +0.5 nouvelle
first +0.7 royaume
first +1.8 national
has -1.0 after_capital after_hyphen after_name_of before_hyphen
has -0.9 before_number
has -0.8 composed_water
has -0.7 unlisted_two_words
has -0.5 region unlisted_before_bracket unlisted_given_name unlisted_inside_longer
has -0.4 possessive unlisted_has_listed
has -0.3 people_300k people_unknown
has -0.2 after_quoted before_capital before_word unlisted_before_locative unlisted_before_mark
has -0.2 unlisted_in_quotes unlisted_many_words unlisted_surname
has -0.1 after_place_noun after_quotation_mark people_30k people_3k quoted small_province unlisted
has -0.1 unlisted_after_comma unlisted_shape_+1 unlisted_shape_unknown
has +0.1 after_locative after_of after_verb at_end before_another before_comma_capital
has +0.1 before_its_region unlisted_after_place_noun unlisted_at_end unlisted_before_comma_capital
has +0.2 before_bracket many_words people_100k
has +0.3 common_word composed_street four_letters unlisted_after_of unlisted_before_another
has +0.4 before_locative before_mark three_letters
has +0.5 after_article_of_place in_brackets unlisted_one_word
has +0.6 after_elision unlisted_shape_-3
has +0.7 after_what_it_holds unlisted_shape_-2
has +0.9 after_article
has +1.0 demonym town_after_article town_after_article_of_place
inside +0.9 du
inside +1.5 des
is -2.5 wimbledon
is -2.0 ligue
is -0.9 london
is -0.6 honda jeux paris parti
is -0.4 londres
is -0.3 nintendo
is -0.1 coupe
is +1.9 galicie
is +2.0 amérique
is +3.0 mercure perses
last -0.3 nam
last +0.3 angeles
last +0.5 unis
last +0.7 uni
last +0.8 york
last +0.9 stadium
last +2.4 paris
list +0.8 entre
near -1.6 hockey
near -1.5 album
near -1.4 libre
near -1.3 histor
near -1.2 signe égalem
near -1.0 annonc chanso circui roman
near -0.9 films
near -0.8 critiq succes
near -0.7 majeur matchs saison
near -0.6 champi finale profes soutie
near -0.5 film jeu joue membre objet premiè
near -0.4 appart autres diffus démocr exempl face groupe inform nation obtenu organi style univer
near -0.3 club compos contre fois foncti guerre jouer juin mouvem points popula périod second
near -0.3 versio
near -0.2 agit britan chante compte contra couleu distri début intern ouvrag person présid que
near -0.2 rejoin social titre tour travai utilis
near -0.1 ayant carriè celui dernie décrit enfin ensuit est footba frança fut interp palais permet
near -0.1 publié repren réalis sans tout été être
near +0.1 accord admini ancien bien cas condui crise célèbr doit enviro milieu millio moins niveau
near +0.1 projet présen quelqu quitte site situe tête villag voisin étant
near +0.2 adjoin afin ensemb extrêm grande plus rempor voitur était
near +0.3 consti devenu donc décide effet entre gouver grand maire minute quarti sud termin territ
near +0.3 tourno
near +0.4 fréque jusqu ligne peut ses située
near +0.5 associ tourné trouve
near +0.6 arrive espèce lieu locali origin étaien
near +0.7 capita identi marqué puis sont touris zones
near +0.8 vallée
near +0.9 fronti ouest
near +1.0 essent indivi munici ville
near +1.1 long
near +1.2 montag route
near +1.4 rivièr
near +1.5 mer
near +1.8 îles
near +2.0 aujour villes
""",
    "ru": """
after -2.1 семейства_сосновые
after -1.6 де
after -0.7 стал
after -0.6 ,_которая ,_так славы
after -0.5 -_энд-сити
after -0.4 ,_который »_и же университете
after -0.2 армии университета
after -0.1 "_и ,_но родился уже
after +0.1 была были на_севере
after +0.2 -_в
after +0.5 был
after +0.6 также
after +0.7 ,_где ,_на ,_он и_0
after +0.8 в_городе является
after +1.0 и_в
after +2.0 0
before -3.0 республики ’
before -1.6 сборную
before -1.5 де против сборной
before -1.4 гран-при
before -1.0 тренером
before -0.8 клуба
before -0.7 году
before -0.6 0_года 0_году бывшего
before -0.5 матче_с
before -0.4 ибн
before -0.3 в_результате во_время результате том_числе числе
before -0.2 время команд
before -0.1 и_в компании
before +0.1 всей
before +0.2 берегу в_университете независимой руководство
before +0.3 0_в государства династии
before +0.4 берегов город как кладбище на_кладбище
before +0.5 в_центральной года_в телескопа
before +0.6 городе подсемейства растений_семейства часть
before +0.7 на_линии секретарь соседней школу
before +0.8 центральной
before +0.9 население турнире_в чемпионат
before +1.0 вид_рода территории
before +1.1 правительство
before +1.2 центр
before +1.4 составе_сборной
before +1.5 парка
before +1.7 линии
before +1.9 странах
before +2.2 рода
before +2.3 части
before +2.7 семейства
first -1.4 премьер
first -1.0 римской
first -0.5 гран
first +0.5 нью санкт
first +0.6 индиан
is -2.0 бога
is -0.7 фауста
is -0.5 хаммерсмит
is -0.3 гитлера
is +0.7 родос
is +1.0 македонии
is +1.9 земле земли землю
is +2.3 солнца
is +3.0 мгу
last -0.8 империи
last -0.6 ii
last -0.5 при
last +0.6 уэллсе
last +1.2 сити
near -2.4 матчах
near -1.3 компан подпис
near -1.1 автомо гола матча функци
near -1.0 написа очень партии
near -0.9 альбом контра сборно сборну сыграл турнир
near -0.8 вместе дебюти профес частно
near -0.7 боксёр генера команд наслед персон правле
near -0.6 игре игры истори короле перево победи получи разраб тренер хорват
near -0.5 возгла гол знамен импера комеди литера матче свобод своего
near -0.4 америк баскет группы другим можно молодё пораже предло продол сына фильма финале футбол
near -0.4 чтобы этом
near -0.3 год два заверш извест июне которы модели назнач общест они помощь против сезона также
near -0.3 элемен
near -0.2 версии главно года годах древне его западу послед правит при произв свою связан сезон
near -0.2 участи фильме что
near -0.1 август выступ деятел записа именно исполн картин карьер китайс мира перед поддер проигр
near -0.1 смерти стала студен сущест уже четвёр
near +0.1 был городс границ июля коллед лет между многоч начала основн после честь этого
near +0.2 городе законч местны миллио отправ официа полуос раздел разруш самых семейс строит такие
near +0.2 там тысяч успешн штата
near +0.3 войска время климат колони может назван освобо различ расшир так террит
near +0.4 включа все гражда заключ населе начало получа постро реки соедин соревн соседн часть
near +0.4 школу
near +0.5 века данным заявил крупны област провед течени января
near +0.6 было веке одиноч оконча распро река средне ходе
near +0.7 импери местно населё неболь остров поселе природ распол юго
near +0.8 военно наблюд отлича севере
near +0.9 находи оборон озера относя северн
near +1.0 восточ города культу
near +1.1 столиц
near +1.2 восток выстав железн
near +1.3 апреля регион
near +1.4 центро
""",
}

"""What first and last letters say: a place's name, another word, a person's.

Written by ``benchmarks/fit_shapes.py``; not edited by hand. By language of the text; a line is
what log-odds each adds, and the letters, folded, with a hyphen where the word goes on.
"""

SHAPES = {
    "ar": """
-4.4 -ثر
-3.9 لل-
-3.7 -صل
-3.5 -تك
-3.4 اع- تع-
-3.3 -اء -سم -فع تح-
-3.2 -يع
-3.1 -ذي -شف -ونس يح-
-3.0 -فق -كم -هم
-2.9 -نع -ها
-2.8 -جد -عت -وليا عا-
-2.7 -حي -عه -عي تق- يع-
-2.6 -تم -دك -لب بال- تت- عم- لت-
-2.5 -امر -جع -ضي -طر اح- لور- يق-
-2.4 -حك -عك -عم -قت -قي ايا- تص-
-2.3 -بت -تب -رع -عل -لال -لك -مل -يء ابت- خط- مح-
-2.2 -اح -ايي -بح -عد -مك -هد -وح اص- بع- بيسا- صا- وص-
-2.1 -اع -عود -قد -قك -لح -وع -يق بورا- تخ- نب-
-2.0 -ايك -ذا -ذه -ضع -ظر -فك تد- حس- عد- نص- نظ- يت-
-1.9 -اوي -بيلي -رض -صه -عب -مت بم- تج- حا- سوم- مم- وع-
-1.8 -سور -قف -لق -مع -نا -يب روف- لوج- نش- هوا- يخ-
-1.7 -اص -اق -بر -دث -فر -كل -هب -وط -وق -يح تست- ساع- سوا- مخ- مق- وق- يس-
-1.6 -بط -حه -دق -سر -قب -قه -كب -مد -مه -يد بح- تف- جد- دوو- روب- ريت- طا- لح- لق- مت- نح- نع-
-1.6 نوا- وب- يد-
-1.5 -اخر -ارس -ازي -اهر -ايل -بدا -حب -رق -رور -ضر -طع -كما -يدان اط- ال- ايم- بد- تط- تم- حم-
-1.5 داو- ست- لول- ليا- مش- ميا- وج- يص-
-1.4 -ادن -بع -بق -بك -قع -مله -مي -هر -هره -هما -يف تالي- تب- تن- داري- ريا- زاك- سيق- فع- كاف-
-1.4 لع- وس- وف-
-1.3 -به -ته -حسن -دم -رير -عون -له -ني -هه اخ- تذ- جود- دع- قد- مص- مع-
-1.2 -اب -ايا -تي -دت -دي -ريم -زم -صي -عين -قل -لت -لم -نني -وزي -يبو -ييس بت- بط- بق- تاخ- توق-
-1.2 ريم- شع- شوي- عق- لم- مث- مض- نس- نق- وت-
-1.1 -امل -حل -خل -رح -روي -زن -عر -كر -لند -ياد -يسون -يمان اض- اق- تال- تز- تض- تغ- جز- جولي-
-1.1 خال- خل- خول- دان- ساق- عل- كنا- لد- مس- مير- ميس- نت- نور- نيا- وح- يب- يم-
-1.0 -ات -اهي -جب -جر -راج -رب -رف -رم -صر -طه -عوا -ليل -مسك بيرو- ريي- سه- صد- عر- عن- قا- ماز-
-1.0 مز- مط- نف- وم- يج-
-0.9 -اد -تاج -دد -دوس -ريج -شه -طي -فه -قون -مون -ياس -يونغ ات- جوي- خير- سفي- شه- طر- عب- فت-
-0.9 ماي- مرت- مف- مه- ناد- يف-
-0.8 -اف -تني -جل -در -ده -ديو -ردين -رك -ضه -فت -فور -ليم -ننا -هن -هي -هير -وا بك- بوا- جاه-
-0.8 جم- جوا- خم- ديم- شك- طو- قت- له- مام- من- نز- يش- ين-
-0.7 -اليا -ايد -ايدي -جك -جه -راس -ربي -رت -فل -ما -مام -من -وب -يام -يمون -يه اف- بج- بش- جال-
-0.7 جع- جوان- حق- رم- سن- شتي- كرم- لس- لف- مج- مست- نن- ياس-
-0.6 -الك -ام -ان -خر -دون -رار -رر -ركه -روت -ري -سب -شر -في -قول -قين -لف -مال -مز -وض اسر-
-0.6 جيل- حي- داني- داي- رج- غال- فات- لج- لك- لن- مر- ناج- نخ- ند- هاج- هاد- هم- وا- يض-
-0.5 -اجي -اض -الم -اه -اييه -بين -دود -ديم -ره -زار -زه -عات -عله -عني -قات -كت -كري -لوا -لين
-0.5 -مين -نات -يش -يط -يم اث- الم- المت- ايجا- بنا- توا- راج- ريف- عو- لار- لب- لش- ماد- مد-
-0.5 موا- واخ- وك- وه-
-0.4 -ال -اول -تنا -دتي -ريد -زال -سل -سير -علم -قوا -مر -مس -نب -وانا -وسي -ولين -ير -يز است-
-0.4 انف- بام- باه- بص- تك- ته- توف- جه- حد- خن- دوا- رام- رس- زب- ساح- شب- شر- طب- قط- مل- موس-
-0.4 وال- ود- يار- ير- يه-
-0.3 -ار -اسه -بل -بي -تل -جوان -راه -سيل -كن -لها -لون -مان -نه -واد -ورس -ول -ولان -وم -يار -يل
-0.3 -يمو -ييه اخب- اخر- اذ- ارس- اكت- الا- الث- السا- الشا- الن- اه- اول- بالح- بوج- جمي- حر-
-0.3 حل- رز- ره- سل- سم- شم- طل- كب- كت- لاخ- لر- لين- مرا- منت- هايد- وض- ول-
-0.2 -اجه -ارين -از -الا -الد -بنا -بولي -ثه -جم -دار -ريا -ريف -زي -عنا -لته -لع -لني -ليين -ميل
-0.2 -نت -نين -هل -يفه -يكا -يلان -ينه الت- الح- الخ- العا- الل- ان- باخ- بب- بل- بير- رب- ساج-
-0.2 غاز- غام- فس- فق- قب- هد- وش- ولي- يغ-
-0.1 -ادر -اشي -باشي -بلي -بون -تها -تيه -جز -دنا -دوا -رهم -رين -زل -سي -كره -كون -لوك -موت -ميس
-0.1 -نسي -نون -وان -وبا -ون -ونغ -ياه -يث -يكه الاس- الال- الاو- التع- المو- بالع- بن- بيل- ترك-
-0.1 تس- تشت- تول- جاب- جاي- رح- زاي- سج- شام- غيد- فر- فرا- قري- قص- كون- لات- مب- مشا- ناف-
-0.1 هان- يز- يك- يل-
+0.1 -اجوا -ادان -افي -الين -انج -اور -باني -برون -بيا -تام -توك -تيت -جات -جي -دالي -دج -دغ -دير
+0.1 -ديه -راما -ربيه -ردا -رقيه -سكوي -غري -كالي -كرو -كلي -لدين -ليد -ميا -نتال -نوس -نيان
+0.1 -وارا -وبي -وسه -وف -ومان -ونان -ونه -يانه -يرن -يليا -ينق اتل- ارا- ارد- اسل- اسو- التن-
+0.1 الج- الجو- العي- الك- المن- اله- امال- اوس- اون- بابا- باسا- باو- باي- به- بون- تاو- توي-
+0.1 جالي- جل- دس- رات- ريو- زاب- زار- سكو- سيد- سيغ- سيمي- سيو- شال- شف- شفا- غري- فاتي- فار-
+0.1 فيس- قر- قو- كاست- كال- كلا- كلو- ماك- مدين- موك- نورد- نون- وات-
+0.2 -اتر -اكه -انجي -اولي -بري -بوليس -تاين -تين -تينا -جوري -خام -داج -رنه -ريان -زون -سيه
+0.2 -شتيت -شيني -فاني -قو -كالا -كاني -كين -لوم -لي -لينه -نبرك -نجان -نز -نزي -نسون -نكه -نوي
+0.2 -هين -ودا -ورني -يال -يبا -يخ -يديه -يرهين -يك -يلت -يلد -يلس -ينجي -يول اجي- اخي- اد- ازو-
+0.2 اسف- البر- الر- الز- المز- بند- توت- خر- ران- روم- ريد- ساف- ساي- سيدي- سيم- شا- غالا- فل-
+0.2 فير- قي- كار- كاما- لاغ- لان- لون- ليند- ماخ- مايا- مري- منط- مود- موغ- نا- نورت- واد- واو-
+0.2 ور-
+0.3 -ابا -اش -افا -امو -بادي -بار -بال -بود -تره -تيس -تيل -جار -جون -خايم -دام -رست -رني -سين
+0.3 -شلي -شي -شينا -فين -كاد -كير -هوا -واني -وج -ورتي -ورث -وز -وزين -يامه -يس -يلا -ينان اتو-
+0.3 اجا- اخو- ارم- استي- اغ- البا- الكر- اوب- باب- باد- بخ- بخو- بنغ- بور- بول- تلال- جيو- ساب-
+0.3 سابا- سما- عين- كامب- كرو- ليم- ماو- مول- نار- نال- وين- يا- يام- يوك-
+0.4 -اجين -ادو -اره -اسي -بيري -تاني -جيري -دان -روب -زور -ستاد -غراد -كه -كوم -كي -لر -لس -نجا
+0.4 -نجي -نغين -نيا -ورسك -ورغ -ورق -ومي -ويك -يت -يدت -يسار -يفان -يليه -ينج -ينس -يين اش- اكو-
+0.4 الحم- الو- انا- اوي- بار- باري- بري- بيري- توم- جاج- جار- جب- جخ- جلين- رون- سالا- سي- شات-
+0.4 عي- فاري- فون- كاب- كات- كخ- كمب- لاب- لاف- ليب- ماتا- مبو- مرك- ناب- نوفو- هام- يور-
+0.5 -افن -اله -اما -امار -بيه -تات -تال -جراد -رخ -رز -رمان -شني -شيف -كاها -كوا -ليه -ميش -نده
+0.5 -ودي -ور -وفن -ولت -ونيه -يات -ياني -يدو -يشه -يلين -يير ابا- ابر- الاب- الغ- اور- ايس- اين-
+0.5 تار- تري- تلا- توك- جالا- در- رود- روز- ساك- سالي- سك- سيب- غب- فان- كالي- لانك- لاه- موت-
+0.5 ميد- هيل- هين-
+0.6 -امان -باخ -بول -جام -جير -جيك -خوا -خي -خين -دز -دييل -رام -رد -ردان -رسك -رلي -زو -شام
+0.6 -شيه -غه -غوان -ندون -نغي -هو -وس -وود -وور -وي -يانا -يته -يج -يجه -يراس -يران -يرو -يله
+0.6 استو- البي- انك- اهو- تسز- توب- جرو- جلو- خان- دال- راس- ساما- سري- شاخ- فا- فور- قار- كان-
+0.6 ماغ- ناجا- هاس- هال- يو-
+0.7 -ابان -اك -اند -اني -ايان -با -بالي -تشا -دا -دورف -راء -رن -ريه -ستان -سون -غات -كوف -كيوي
+0.7 -نجر -ندا -نغه -نيات -نيه -وار -ورد -وش -وفو -وفي -وك -ولا -ولام -وني -يان -يدي -يمي -يوان
+0.7 ار- افا- السو- اليك- انتي- انج- انو- تان- دير- رن- روس- سال- سامب- سلو- فارا- فرو- كاو- لاك-
+0.7 معر- ميان- ناك- وان- ويل-
+0.8 -اغار -انان -بيرج -تاد -توون -جاره -جيم -خار -روم -شاني -شت -كال -مبه -ندو -نور -نير -ولم
+0.8 -وله -يجي -يشتي -يما -ينغ -ينكن -ييل استر- اغو- الشي- الما- باك- تو- ري- ساو- سب- سير- كافا-
+0.8 كف- لاند- ليو- مار- مالا- مو- نوي- هي- وو- يان-
+0.9 -اته -اتي -اغ -بان -بريج -بورج -جوا -دن -دو -سار -ست -شيم -غي -فود -لا -نتي -نوف -نيس -نيك
+0.9 -ورو -وري -وغ -يتي -يشت -ينت -يهي المي- اما- باج- بني- تالا- تش- راد- رو- زا- سين- فال- فلو-
+0.9 فول- مند- مون- ها-
+1.0 -اس -الان -اين -باتي -تسا -تيبي -ستي -غال -غون -فادي -فورد -كام -ليس -مبي -ندر -واز -ومه
+1.0 -وهي -ووا -يري -يلي -يها اك- البو- با- باغ- بخا- بهو- راما- زو- ستش- غا- فو- كل- لامب- نارا-
+1.1 -ادا -اري -الام -اوه -بور -را -ردي -رود -زا -زان -شا -شير -فلد -كوت -لن -لور -مبا -نجن -نس
+1.1 -نسك -هان -هيم -وادي -وفين -ياما -يي اتي- اسب- استا- الي- بان- تسو- جور- راك- شل- شو- غار-
+1.1 فري- كارا- لي- مونت- ناغ- ناو- نغ- نو-
+1.2 -ارت -اوزن -ايام -بو -بورق -بيك -تاون -جن -ديده -ديل -راد -سته -سن -نكن -وته -ينك -يون ادي-
+1.2 بات- ترو- تشا- تشو- جا- خا- خي- دا- زي- سار- سان- شت- مدي- ميري- ناحي- نام- هار- يني-
+1.3 -اا -اسان -امه -تشه -تير -سك -سكي -شو -غار -غاره -كوي -ورن -وزن -ينار -يني -يوا ابو- بارا-
+1.3 تا- شن- ما- مي- هير- وار- وست- وي-
+1.4 -بوري -تلان -خو -ستر -شان -غوا -كان -مونت -نلي -يغ -ييم اتش- تون- جر- جو- كس- لانج- مين-
+1.4 واي-
+1.5 -اباد -برق -تش -شهر ابي- بها- تور- زر- لانغ- هر-
+1.6 -ارام -ارخ -تان -شن -كايا -هايم -وها -يرج اني- بالا- بالو- بلا- سيل- لاو- لو- وادي-
+1.7 -اخ -اون -اي -باه -دال -رو -سا -شين -فار -نغ -ينا اتا- اسك- جي- حيال- دو- ستر- غل- كا- مان-
+1.8 -اجار -اها -ايم -بورام -فا -لار -ند -هام -وما بر- بلو- تسي- دن- دي- كر- مور- يي-
+1.9 -اران -برك -تسه -تشي -خان -سايد -يا امب- انغ- خو- ستا- غر- ناح- نان-
+2.0 -تادت -جا -جو -شرقيه -لو اند- بلي- ستو- شي-
+2.1 -انا -تن -غين -لير -نج -يو ستي- في- منطق- هو-
+2.2 -افان -اوا -تس -تو -خا -سو -شاخر -شتات -كو -نجه -ورت -ورج غي- قضاء-
+2.3 -اوان -اوزين -شتي -فو -فيلد -ندي افي- اي- بو- بي- كفر-
+2.4 -تا -نجين
+2.5 -باد -بورك -تسي -جان او- غو-
+2.6 -برج -غن -نو التي- تشي- ني-
+2.7 -او -رغ -غو -ونا سو-
+2.8 -تون -ويل
+2.9 -شاهر
+3.0 -غا -كا -وو كي-
+3.1 -غان بالي-
+3.2 تي- كو-
+3.3 -فيل -ورف
""",
    "de": """
-3.5 -eit
-3.4 -tion
-3.1 -ieren -itat -ung
-3.0 -cci
-2.9 ele-
-2.8 eli-
-2.7 -zzi
-2.6 -gt ab-
-2.5 -kt
-2.4 -lich
-2.3 ver-
-2.2 -liche -tiv
-2.1 -eur -isch
-2.0 -elli -erei -ert -ische -sches -tik -tor auf- ein- nat-
-1.9 -ft -ige -ions -sion -st -tti
-1.8 -er -ini -lly -man -mann -ppe akt- ell-
-1.7 -te -tet -tha -ungs acht- ale- an- fab- mc- nac-
-1.6 -cht -ern -gs -lf -son -ss -tta -tur all- durc- ent- nic- vale-
-1.5 -eln -gie -oni -pf -tem -zt ange- aus-
-1.4 -ive -schen -ten -tze she- un-
-1.3 -cia -eau -iere -ig -igen -ika -mm -nde -ndes -nna -phie -smus alte- chr- chri- jac-
-1.2 -ard -cke -ers -hrt -iah -ias -iches -iert -iges -lli -lt -mt -nce -nen -nti -ph -rry -tes
-1.2 abs- alp- barr- bart- bert- kath- sp-
-1.1 -bt -chen -cher -chs -ff -iani -ichen -ieb -nden -sam -ts abg- bern- ex- gab- ge- kon- vor-
-1.0 -bar -dra -ehen -elei -end -gang -iana -ied -io -ismus -lia -mar -ndem -nz -pfe -rer -test
-1.0 albe- alko- anl- arn- er- eu- han- jo- kat- ort- patr- sus-
-0.9 -aud -aum -aut -bau -det -eise -ende -enden -ez -fie -haft -ink -line -lla -nke -rdi -reis
-0.9 -rung -sche -se -tzen aff- ahn- alar- ali- amts- anf- ans- bau- elo- fran- ges- gia- kom-
-0.9 luc- mari- mor- sch- sie- tele- the- ube- um-
-0.8 -art -chem -el -ena -ero -erte -ge -hle -igo -ios -ldo -lina -mir -run -sz -tino -tum -werk
-0.8 akk- ari- cl- ehr- ferr- fl- gott- in- inte- karo- kau- lil- marg- matt- nad- phil- raf-
-0.8 ric- seg-
-0.7 -age -ahl -ahme -ann -atz -che -cho -dem -dia -elle -en -eras -fel -ht -iger -ing -ique
-0.7 -loge -min -mon -ns -oli -osen -pt -ray -rin -rina -schem -tand -tig -tt -uch abz- ad- adel-
-0.7 alt- blo- brun- em- ev- fi- fort- isa- koh- marc- mod- uber- zu-
-0.6 -ano -anz -ardo -aren -bs -cken -eich -eil -ein -ela -em -enz -era -gen -gia -hre -igem -iva
-0.6 -jn -lian -ll -nder -ner -rat -reich -ring -rri -rro -rto -ssen -ssi -the adr- akze- amt-
-0.6 arm- betr- bren- car- casa- char- dav- esp- fe- jah- jan- kris- lau- leo- lie- lor- mann-
-0.6 mat- mich- nach- norm- oli- pf- pla- rau- rom- ros- ruck- terr- tra- wal-
-0.5 -ares -bare -chlag -cio -eis -elt -ent -erie -erin -es -etti -fe -ges -hard -hren -ild -ina
-0.5 -keit -ker -ks -len -ls -men -nd -nis -nja -nka -nne -nt -ogie -ose -pp -raf -rem -rik -rino
-0.5 -rm -us acke- alle- am- anb- bar- barb- be- bia- bon- gal- gew- gi- he- hei- jul- kn- komm-
-0.5 mic- nah- nik- pie- pra- re- rei- sal- shar- st- ste- tru- vers- wah- wi- zac-
-0.4 -anne -auf -ben -ck -cks -des -do -ean -ef -eits -ene -ere -erst -ey -fer -ino -itt -lda
-0.4 -ling -mal -mara -mo -ms -mus -nar -nnt -ps -ria -tat -ungen -via -win abge- addi- ag- agra-
-0.4 akti- andr- anw- apo- au- bef- beg- bew- bla- con- del- dor- ei- emi- fau- fre- frie- gra-
-0.4 guar- hil- jes- ju- komp- leg- lei- mar- miss- not- off- pro- reg- rob- sau- sc- sha- sig-
-0.4 sil- sol- stu- tam- trau- tur- vic- wun- yas- zie- zwe-
-0.3 -ado -atur -chte -ds -dy -edo -ens -erten -et -fen -gte -hl -ial -ian -ila -ilo -isa -ist
-0.3 -ita -iven -kel -lang -las -lie -lio -lle -llen -llo -los -lton -mut -nal -nken -one -oya
-0.3 -rich -rium -ron -rr -rts -ses -sten -sto -ter -tin -tra -tz -uf -vin akz- ansc- bes- bra-
-0.3 can- di- flo- for- fr- fun- gon- har- hau- hi- hin- im- jos- kons- kor- kost- kri- le- leb-
-0.3 mei- mi- pas- pau- ped- sof- son- sti- ub- voll- wand- we- zus- zw-
-0.2 -ack -ation -aus -ch -ches -dan -ebe -eile -endes -enes -eri -gabe -gel -hme -iano -ien -ike
-0.2 -inn -ium -ius -ld -let -ley -lien -llt -ment -mie -nze -oll -olle -rate -rb -rde -rei -ren
-0.2 -ro -rra -rre -rte -schi -sor -ssa -ters -tian -trag -zzo abf- ada- ado- alc- anp- bas-
-0.2 besc- bran- bri- cat- co- cor- cos- die- dur- fa- her- ir- mart- mel- mil- neu- par- per-
-0.2 qua- radi- ruh- sab- schm- sher- sieg- sim- sinn- tat- tau- tie- tom- vie- wei- wied- wil-
-0.2 wir- zer-
-0.1 -aan -ade -amm -aro -ati -ban -bert -der -eb -eda -ello -endem -ett -fs -fte -ger -hne -ieg
-0.1 -ierst -isi -ke -lein -lin -lte -mas -me -mme -nn -ola -old -ologe -ommen -ona -ora -orm -pe
-0.1 -pfen -ran -rea -rie -rien -rit -rson -rz -scher -sen -sha -sta -tete -tina -tions -tive
-0.1 -tto -ub -uck -ut agg- aggr- allg- ama- ank- anne- anr- buc- buch- ca- cab- cla- dio- dom-
-0.1 dr- dre- elf- gas- gef- got- gre- gui- gun- hel- hen- hu- ing- je- kar- kei- kie- lag- mass-
-0.1 mir- of- ph- pol- pri- prim- rie- sand- sca- schn- schw- shel- stop- tas- tei- tro- ums-
-0.1 val- wac- wo- zah- ze-
+0.1 -achi -ada -ain -ale -ara -asi -atana -ayde -aym -bie -dw -eck -eg -ele -eny -erton -ete
+0.1 -hia -hna -hni -hyna -ija -ille -jin -jt -lam -lles -mba -nia -ord -res -set -sko -una -urt
+0.1 -war -wice -worth -wyl -yda -yre -zen addj- ala- albo- alta- anna- att- bala- bara- ben-
+0.1 bis- bou- cast- chi- cro- cu- da- das- elr- es- ga- gan- gou- gran- gu- hai- ho- hoo- ia-
+0.1 ip- is- ja- jam- kala- li- ma- mal- mala- mana- mas- masa- mos- nan- nes- no- nov- on- pa-
+0.1 pe- pen- qe- qu- ran- rum- sang- se- sm- so- solo- star- sun- tek- tep- ty- vin- wai- wel-
+0.2 -aon -avan -aw -chan -court -dal -den -dian -ea -ejl -ester -fyl -gem -gue -he -hen -hh
+0.2 -hila -hill -kend -land -nci -ne -noe -og -oh -os -oue -ous -ovice -owo -pura -rgen -seu -so
+0.2 -tan -tch -ty -uie -var -ve -wi -yan -yld -yne -yra -ze almo- ana- ann- anta- ban- br- bre-
+0.2 cho- coa- cr- eg- elk- erro- fir- fou- gro- gua- had- kal- kis- kj- kr- lek- long- lub- me-
+0.2 min- mont- nag- pak- pry- ra- sche- sn- soe- sv- te- to- too- uo- uz- vaj- vern- vo- wr-
+0.3 -agar -ande -any -ap -ava -bat -bury -das -eon -etten -fla -fw -gny -gy -hta -ide -ik -is
+0.3 -kas -ler -nes -nger -nh -ong -oor -pan -ping -qi -rca -rgo -sburg -sos -ster -taun -tsia
+0.3 -uj -urg -uti -vo -witz -yah -yana -yo -za -zn abu- ar- beu- bog- der- dol- gb- ik- kot-
+0.3 kro- lib- mes- ne- nt- ob- ost- qw- red- sak- sar- si- sir- ul- wa-
+0.4 -ane -ans -aran -bi -brunn -bw -dge -eer -eke -gar -har -hw -ichi -ima -in -jar -jd -jie -ma
+0.4 -mi -nica -nitz -oto -po -rf -rion -runn -sien -tad -thal -tlan -tse -uda -ues -um -uni -ura
+0.4 -usa -ver -yb -yno alm- ashs- bi- bo- elh- gue- ha- iz- la- lav- mata- mb- mid- mo- moo-
+0.4 obe- ober- or- po- pre- pu- scho- sj- sl- tar- ud- uj- win- yi- za- zal-
+0.5 -apa -asa -ast -at -ce -cz -da -dn -ej -ew -ford -gn -hana -iang -iti -kaya -kert -ni -ol
+0.5 -oz -rn -rode -rup -ry -tadt -tal -town -tw -up -vce -wf -wt -ww -ys -zu abe- ai- anno- arr-
+0.5 ci- din- dong- dy- fw- go- jab- jw- jy- kras- lj- mam- mu- nk- oe- og- ok- pes- pl- pod- sa-
+0.5 sid- ti- ut- ve- vil-
+0.6 -adi -aina -ais -ar -atti -bo -by -chne -dz -ennes -go -htet -ib -iq -jo -kaja -lend -nau
+0.6 -ngen -no -on -pol -qa -rth -see -shan -si -sn -ta -ti -uta -uto -wrt -ych -yz -zk amb- ard-
+0.6 av- ber- hl- kv- liu- lon- lou- mak- oo- pan- pit- py- sk- tha- ww- yo- yw-
+0.7 -aca -adt -ci -hani -hofen -ih -ire -koe -kw -la -lh -nge -num -oda -oune -oy -sa -shi -tedt
+0.7 -tn -uan -ue -uma -uz -vci -vud alk- aln- aru- bu- cs- enn- ez- ezz- fen- gy- hou- ke- lim-
+0.7 na- pw- raj- soo- sr- va-
+0.8 -ab -ach -ad -ax -az -boro -ca -cy -elen -hal -htat -ians -im -iri -jan -ko -lw -na -ngo
+0.8 -nnes -ra -rgh -rst -usen -ux -wrd -xi -zi abi- al- ald- alz- at- bel- cara- dob- gj- ka-
+0.8 ly- mj- mr- novo- now- su- sw- ta- tch- tl- tou- tu- us- vy-
+0.9 -edt -ek -fa -field -ga -gh -gi -hy -ia -ice -ij -il -ill -iv -koy -lco -nano -nga -ri -she
+0.9 -tsy -vi -wy aber- and- ay- ba- dou- dw- gur- it- ji- ki- ko- ku- ky- nj- plo- ui- vr-
+1.0 -ala -andia -as -chin -chy -elden -ieres -kino -ny -oa -od -oye -sht -vik as- echc- ie- jal-
+1.0 jou- kara- my- zou-
+1.1 -ajm -an -au -dale -eng -ho -itz -jl -kent -ly -ngan -nw -oro -pur -ur -wd -yk -zy abo-
+1.1 achc- alq- ao- ass- bj- ch- nw- tc-
+1.2 -am -ay -bach -dh -hi -hina -hio -iers -ir -ite -iw -khen -li -oje -ote -ourt -rchen -tla
+1.2 -tten -uk -uzen -wk -wl aj- alj- ett- gw- hr- mara- ng- ny- qi- ry- sou- yu-
+1.3 -aq -dorf -iller -leben -nu -oc -pa -rp -sh -uv edd- fy- rw- sz- ye-
+1.4 -ama -ausen -du -ic -oj -sy -tsa -ul -yh -yn -yt -yw als- esh- hua- tw- ue- vu- ya-
+1.5 -ajn -auzen -cum -fild -idge -ii -jm -ng -ofen -rg -rw -we -wka dh- eh- mou- xi-
+1.6 -aa -cu -ev -fu -hagen -heim -hsien -iya -mont -nj -rh -tu -va -yl -ym -yu aba- alr- azz-
+1.6 bh- err- ess- joo- kou-
+1.7 -abad -aia -bu -eni -ets -iler -ja -oi -pu -tsi -ui -un -vil -yr add- alh- by- hw- lw- wy-
+1.8 -feld -iu -je -ju -mu -ove -uo -zhen mw-
+1.9 -ak -ate -ba -hu -kij -nster -ok -ua -vill ou- qo-
+2.0 -ae -aj -esti -ow -polis -ske -vka -wr sh- tj-
+2.1 -eu -orf -ya -zh gh- kw-
+2.2 -ha -ingen el- qa- zh-
+2.3 -ao -ec -evo -gu -kro -su -ye bw- ts-
+2.4 -ji -ka -wn aw-
+2.5 -ky -oe -oie -yy
+2.6 -ac -ku dz-
+2.7 -ru -wa -yj dj-
+2.8 -ai -ki -lu -ou -ov
+2.9 -ah -iy -wo
+3.0 -yi
+3.2 -ovo
+3.3 -kh
+3.4 -sk
+3.8 kh-
+4.1 -eh
+4.2 -ville
""",
    "en": """
-4.2 -ful
-3.8 -ed
-3.5 -ing
-3.3 -tion
-3.0 ele-
-2.9 -cci
-2.8 out-
-2.7 -hs
-2.6 -ive -nce -zzi eli-
-2.5 -ght -ize
-2.4 -gs -nny
-2.3 -ct -eak -ess -man ale-
-2.2 -ble -ics -ps -ts
-2.1 -elli -ist
-2.0 -ds -ial -ical -lyn -oat -ous -the ex-
-1.9 -eau -ism -ity -tor -tti nat-
-1.8 -ard -er -eur -fy -ic -mann -men -sm ell-
-1.7 -iac -ini -lf -ly -sion -tha -ular ali- kat-
-1.6 -age -bs -ear -ions -ish -ks -ony -ook -own -ox -phy -ture back- fab- vale-
-1.5 -eat -ers -es -ls -mp -ms -ncy -ph -sis -ss -way nic- over- wh-
-1.4 -ff -gram -ily -line -ows -son -tta -ty bert- cl- dis- kris- un-
-1.3 -acy -ail -ent -est -iah -my -nch -nna -oni -ound -pping -py -rs -thy all- jac- mic- sp-
-1.3 sub-
-1.2 -ays -ean -ian -itis -ness -one -work bern- elo- han- in- mc- non- squ-
-1.1 -ace -ally -ate -aud -bert -book -dy -ead -een -ert -fs -iani -ias -ika -ink -logy -ns -nti
-1.1 -op -rik -se -ual -ware barr- chri- domi- fl- hyp- lea- max- sc- sup-
-1.0 -art -cky -eal -gy -iana -ies -io -lli -oad -oid -ood -rdi -sten -th andr- anne- arn- blo-
-1.0 chr- ferr- gab- guil- imp- jo- re- up-
-0.9 -ack -ates -cal -cks -ena -ment -ory -out -pt -rian -run -st albe- apo- ari- brea- brun- eu-
-0.9 ev- fi- fran- guar- hea- mari- ove- sho- tra-
-0.8 -air -ation -ball -cia -ck -dra -ery -ez -ging -hip -ine -ip -ird -iva -le -lina -mar -nal
-0.8 -onal -ons -oom -rina -rm -ry -some -sz -tch anto- app- bart- co- con- cr- dow- em- for-
-0.8 ger- gia- isa- jan- luc- marg- mor- nad- ort- patr- raf- scr- she- shr-
-0.7 -cho -cle -dle -ero -eys -ft -ike -ium -king -lia -lla -mb -mine -mon -nja -nt -old -oli
-0.7 -ral -rer -rich -rri -rto -ship -ssi -tic -ting -tino -tory -try -ude -us alc- alo- chee-
-0.7 geo- inte- kons- kor- leo- matt- nig- oli- pro- thr- ver- zac-
-0.6 -anne -ator -do -ee -ey -id -igo -jn -ker -let -like -oof -pe -per -ses -te -ther -time
-0.6 -tors -tte air- arm- barb- esp- gen- gi- he- hyd- jul- lil- marc- mat- merc- mod- ped- ph-
-0.6 post- pre- rai- seg- sig- sn- the- tru- tur- unde-
-0.5 -able -ann -ano -ant -ary -cally -cian -cs -el -ela -era -eras -et -gia -ina -it -kle -ll
-0.5 -low -min -mo -nka -nne -ome -oon -ork -ot -room -rro -tude -ures -ven abb- ade- ami- arc-
-0.5 art- bar- bri- car- cat- cy- de- dec- di- esc- fe- gun- hil- ign- im- kun- leg- lor- mea-
-0.5 mega- mis- mult- nik- ric- ski- sl- sus- swe- tele- th- vic- wee-
-0.4 -ably -ade -al -als -ardo -aut -bly -ces -cio -dia -ep -idal -ide -iny -ion -ique -lay -lie
-0.4 -lio -lt -mir -ner -nk -orn -oya -ray -rino -rl -row -sha -sly -sman -sts -ure -woman ac-
-0.4 ad- an- bac- batt- bea- bon- ca- casa- char- chec- comp- coun- cur- ea- ear- en- enc- fore-
-0.4 fri- gal- gra- hair- hous- kar- lau- mar- mul- news- nur- pea- per- pie- pla- pos- psyc-
-0.4 qua- radi- ros- sal- st- ste- tac- tas- tea- terr- wal-
-0.3 -ap -board -con -ene -etti -ge -ify -ime -ind -ines -ino -int -isa -ix -ke -ken -las -lda
-0.3 -lk -lly -lton -mara -nd -nts -ogy -ology -ope -or -orm -ost -our -ple -ron -rry -rson -sen
-0.3 -ssa -sto -ten -tive -tle -tly -use -women -ws acc- agu- alb- alf- alp- ama- bla- boa- bra-
-0.3 bro- cel- com- def- down- fat- fed- fr- gas- har- hum- jes- ju- magn- mart- mil- mini- mir-
-0.3 mono- off- par- poly- reb- rom- sca- sea- shar- side- sil- sno- stri- supe- syl- tam- wi-
-0.3 wil- wor- zam-
-0.2 -all -ati -ating -awn -che -der -ello -eri -ette -gle -hood -iano -ild -ilo -ins -ional
-0.2 -ious -isk -ita -lar -late -ld -lity -llen -llo -mas -mmy -nz -omen -ore -org -ors -rate
-0.2 -rch -ria -rine -ring -ro -rra -shes -smen -ter -tina -tra -ugh -unk -up -ve -ves -win -zzo
-0.2 adr- anti- aur- aut- bas- beg- ben- bet- bia- can- ce- cu- dea- dor- dr- est- fau- gre- hel-
-0.2 inf- int- kid- lat- lud- mast- met- nec- past- pol- qui- ro- rub- sie- sof- sol- swa- tab-
-0.2 tri- wea- wo-
-0.1 -ado -ain -ark -aro -ave -ban -cht -dan -dge -eda -edo -ef -eli -ella -ence -ex -ges -hard
-0.1 -house -ica -ico -iere -illa -isi -ite -ket -kin -lino -nks -nky -nor -nte -of -om -ona
-0.1 -ones -rica -rk -schi -sta -stic -sty -ties -tin -tt -tto -uce -uit -und -ung -ut af- am-
-0.1 ant- ast- bab- ball- bat- bl- boo- bull- cab- call- chu- dav- dia- do- epi- eva- fa- fla-
-0.1 fo- foot- fre- gho- gon- got- hand- hom- hor- hu- hydr- il- je- jer- jos- kn- lar- le- lo-
-0.1 medi- mel- mi- nigh- not- obs- oc- pas- pat- pi- pic- pin- pr- pri- rec- ri- roa- rob- sand-
-0.1 sat- semi- sha- sti- tim- tom- tro- twi- viv- work-
+0.1 -ada -aile -ani -ans -apan -asi -ata -ava -bil -by -ch -chin -di -dw -ete -gton -hni -ied
+0.1 -ira -kar -mba -nden -ngn -nia -nice -oh -ole -os -ote -rad -ridge -rt -rvi -tet -uen -uia
+0.1 -ule -wan -yan -yda -ysh aa- ai- aln- bez- bok- bou- bour- cha- ci- da- das- dobr- dol- dub-
+0.1 dun- ek- es- et- ga- gou- ia- kj- lak- lav- lek- lim- masa- me- meh- mes- moo- nov- oe- pir-
+0.1 pit- qe- roz- sang- sin- suk- sum- tal- te- tong- ul- unt- uo- uru- ve- wes- yen- zal-
+0.2 -acum -ad -ag -alla -ara -aran -atana -avan -ayde -ayre -chy -das -ere -erton -fe -fw -hila
+0.2 -hine -hna -ich -ie -lam -land -ling -nic -nica -pi -rca -rgo -rke -rod -rode -so -ton -uram
+0.2 -urg -urt -war -yld -ze -zen alt- amb- arr- ass- asso- bi- bo- brw- cot- cua- din- dy- gue-
+0.2 had- is- ita- jia- kan- kis- lang- lou- lub- ma- mal- mam- mand- mas- mn- mo- mog- mos- mu-
+0.2 nan- ne- nes- nowo- obe- or- os- pj- po- ra- rok- sel- sen- shen- sht- si- su- sv- tek- tis-
+0.2 ut- uz- var- vor- wa- zw-
+0.3 -any -aon -brunn -chan -chne -dian -eck -ein -ejl -gem -gh -gne -ham -hh -hill -hne -hta
+0.3 -ichi -is -iti -jie -kow -lers -ma -nci -nh -nsk -od -ol -ota -oune -qi -rest -runn -ski
+0.3 -sko -sn -sos -tan -uj -uti -var -vice -vo -wi -worth -wt -yana -yo -yra -za -zn bala- bel-
+0.3 br- bu- camb- elr- fen- go- gy- hoh- ja- jab- kal- kras- la- lib- lj- lon- mit- nt- og- oz-
+0.3 ras- sir- sk- ska- sko- soe- star- ti- ud- vaj- yi- zi-
+0.4 -ae -aina -ay -bi -da -dorf -ej -ennes -ester -etten -hana -hia -ice -ieres -ii -ile -jar
+0.4 -jd -jin -kal -ky -ler -mi -nam -ni -oda -on -ondo -orth -po -pura -rn -rough -rp -sht -skoe
+0.4 -ste -tadt -taun -tel -tse -tsh -ura -usa -wd -wrt -yah -yb -zhen ah- alz- ar- ber- cast-
+0.4 chen- elk- ha- hou- ind- iz- kv- mata- mont- ms- pan- pes- pry- qw- sa- sar- soo- tep-
+0.5 -ar -asa -bo -bw -dn -dz -eke -em -en -eux -fla -gny -go -heim -hw -ia -idge -iq -kaja -kaya
+0.5 -los -nay -orp -oto -oue -sburg -ta -tn -um -ury -usen -ux -wf -wood -ww -wyl -yno -zk alq-
+0.5 ard- aru- bara- beu- buk- dou- elh- gan- gb- gua- it- kou- mb- now- ost- plo- py- raj- uj-
+0.5 us- va- vil- vo- wu- ye- ze-
+0.6 -aca -adi -aide -aty -bach -cum -cz -edt -ehn -eid -eide -epe -field -har -hen -illy -im -jo
+0.6 -kas -la -ne -nge -no -ow -oz -ra -rion -si -ti -tlan -tw -uda -uh -uni -vud -xian -yz as-
+0.6 at- ch- dw- ez- gros- ji- lok- nag- nied- nk- oo- pak- sj- tou- tu- zy-
+0.7 -ais -ang -apa -atti -bad -be -ci -dale -eben -ford -hani -il -ima -kon -kw -lw -na -oc -qa
+0.7 -res -rst -sch -tsia -uta -vci -vi -wk -xing achc- alj- and- ba- bei- bis- der- dong- ik-
+0.7 jal- kl- mou- ta- tha- za- zu-
+0.8 -ab -agar -am -at -az -ca -ek -eren -fa -fyl -gi -ij -ir -iri -jan -ko -lh -nets -ny -ovice
+0.8 -rth -sa -shan -shi -sien -uan -ues -uto -vce -wrd -xi -zu ach- alk- alr- ashs- cs- ezz- fw-
+0.8 gj- jw- ke- ki- mj- na- pod- sak- sch- sou- tch- tl- vy- ww- yu- yw-
+0.9 -ach -as -boro -ga -hal -hin -hty -ih -iller -ngo -oa -ri -tad -tedt -uz -wice -wry -yk -zi
+0.9 ay- cara- echc- hl- jy- liu- ly- mara- mr- nj- pw- sh- sr- ui- vr-
+1.0 -ajm -an -ausen -chow -dh -eg -ei -eres -fen -grad -hio -ho -hr -ib -iler -jl -kino -lle -ln
+1.0 -nano -noe -ping -pol -rf -see -sted -wn -yl alh- bj- dob- enn- err- gur- ie- jou- kara- kr-
+1.0 mak- zou-
+1.1 -ala -andia -eiler -ets -hi -koe -lco -nes -nga -nw -oro -pur -rup -twn -uk -uma als- ky-
+1.1 my- ng- novo- ue- ya-
+1.2 -bury -fild -iw -li -ngan -oje -ourt -ove -pa -vil ao- ett- hr- tc-
+1.3 -aman -du -ele -he -hina -itz -nnes -ul -uv -uzen by- nw- ny- ou- ry-
+1.4 -ale -aq -ev -ng -nu -rh -rw -sse -tsa -ur -wka -yw aj- aw- dh- edd- joo- ok- qi- vu-
+1.5 -aa -ajn -ama -eng -ik -iv -iya -jm -koy -oj -oye -rgh -tla -yh al- esh- gw-
+1.6 -abad -adt -bu -cu -fu -lles -nj -oe -rg -tsi -va -ym -yr -yt -yu add- bh- fy- hua-
+1.7 -ba -ja -ju -mu -ok -pu -tsy -tu -ua -ui -un -we azz- ka- ober- rw-
+1.8 -ac -ak -au -je -mont -oi -sky -uo -ye -yn gh- lw-
+1.9 -eni -iu -kij -wr ess- qo- wy- xi-
+2.0 -aia -aj -aly -eim -hu -polis -vka -ya -zh hw- ku- sz-
+2.1 -esti -eu -ji -kent ak- eh- el- ko- mw- unte-
+2.2 -evo -ha -iers tj-
+2.3 -gu -ka -kro -nster -oie
+2.4 -ao -ec -feld -lu -orf -su kw- qa-
+2.5 -ki -yy bw- ts-
+2.6 -ah zh-
+2.7 -ai -ou -ov -ru -sk -ske -vill -wa -yj dj- dz-
+2.8 -iy -kh -ku
+2.9 -ngen -yi
+3.2 -ovo -wo
+3.3 -town
+3.7 -ville
+4.0 kh-
+4.9 -eh
""",
    "es": """
-4.2 -cion
-3.9 -dad
-3.1 -ble
-2.9 eli-
-2.8 -cci ele-
-2.7 -aje -ear
-2.6 -ista
-2.5 -cho
-2.3 -dor -oso
-2.2 -dora -elli -ero -ivo -osa des-
-2.1 ell-
-2.0 -era -mann
-1.9 -cia -dura -ico -io -iva -tti kat-
-1.8 -ado -cha -eo -izar -man -rar -the chri- mc-
-1.7 -ada -ar -iento -mente -tura balb- nat-
-1.6 -char -eau -ial -ini -lly -nte -rse -sion
-1.5 -ador -do -ert -ismo -oide -sis -tha -tiva -tor est- ex- nic- she-
-1.4 -azo -ers -fo -mo arre- esc- fab- jac- kris-
-1.3 -acea -adura -ard -bert -car -iah -oni -que -rik -rme -tica -to ac- ale- domi-
-1.2 -adora -cer -co -ente -eria -ez -lo -nal -nce -nse -nti -rian -smo -sten -zo bald- bern-
-1.2 bert- elo- em- vale- wal-
-1.1 -art -avo -er -esa -eta -ete -iani -ias -ica -ido -pia -rich -ring -rry -son -tivo alca-
-1.1 borr- esp- ferr- in- laur-
-1.0 -ante -anza -ario -aud -ense -enta -eza -gia -go -iar -idad -ied -ika -illa -itis -las -mos
-1.0 -ncia -ria -ril -run -sz -tro ali- barb- bart- cl- comp- con- en- imp- jo- mic- re- tra-
-0.9 -che -dez -eis -ela -eno -ento -line -logia -nar -oche -ral -rdi -rle -ro -so anto- auto-
-0.9 barr- ca- ce- fran- gab- hab- han- kor- llo- mor- pudi- sie-
-0.8 -arse -ea -eja -ena -eras -iana -ir -lli -mbre -ning -ona -onica -oya -rina -rra -rro -sca
-0.8 -sma -tar -tud -uelo alc- alga- arn- ger- isa- kons- oli- sac- seg- ste- sub- sus- wil-
-0.7 -anne -ano -diza -erna -esco -eton -hard -ina -izo -jn -jo -lian -min -ner -nka -nna -qui
-0.7 -rafia -ray -rla -ual abol- an- ap- atr- bast- blan- brun- dis- gia- guar- jan- leo- luc-
-0.7 ort- poli- ric- sal- sup- ver-
-0.6 -bre -cal -cida -culo -eca -ese -iais -iere -illo -lina -lla -llar -ndra -nne -oli -one -ote
-0.6 -ran -rin -rino -rir -rri -ssi -stra -stre -te -til -tin -tta -uela -zon ab- ad- agu- alf-
-0.6 ate- cri- dav- ev- fi- gal- garr- geo- lil- lor- mari- merc- nad- obs- patr- phi- pos- pro-
-0.6 salv- sobr- tam- terr-
-0.5 -al -ann -con -des -dio -dro -ecer -etti -fia -ing -let -lie -mia -os -rama -rio -ron -sen
-0.5 ama- ante- ari- ata- aza- blo- co- dec- dona- dor- eu- he- hen- hil- hip- hub- jug- kar-
-0.5 mar- marg- mat- mono- mul- pre- qui- raf- rom- sab- sob- viv-
-0.4 -ceo -cio -da -ean -ega -el -ey -gica -ida -imo -ine -ios -isa -ita -ker -lma -men -mon
-0.4 -nada -nde -no -nos -ogia -ope -or -rron -rte -sto -ta -tada -tino -torio -tre -win -za abr-
-0.4 af- alqu- apo- ater- az- bar- bau- bri- car- cha- chr- cue- enc- fl- frie- gen- gi- got-
-0.4 gui- habi- har- irg- jer- ju- juga- kost- mani- nik- pel- rob- ros- sex- sha- shar- sig-
-0.4 tira- tro- tur-
-0.3 -ana -ares -aza -ban -bra -cana -cta -cto -dan -eal -een -enia -es -gua -iano -ino -iza
-0.3 -lada -lena -lia -lor -mara -nz -ola -onal -onga -ood -ora -quin -rena -rit -rita -rma -rno
-0.3 -se -sta -tano -tora -tra -ucha -uis -ular -zgo ace- ade- ado- ag- albe- andr- arm- art-
-0.3 ben- boqu- bran- bro- cat- char- com- cua- di- die- emb- erg- eri- fr- gara- hi- hinc- hue-
-0.3 jes- jos- jul- kir- kon- kun- ll- marc- mare- medi- mir- ped- per- pic- pret- radi- reb-
-0.3 tru- vol- zac-
-0.2 -able -adera -ajo -ati -aya -ayo -ca -dia -dra -dy -ejo -eli -eran -erta -esia -eya -grama
-0.2 -ia -ian -iga -ike -ins -iz -jon -ks -lana -len -les -ley -llon -lon -los -ncha -nesa -nika
-0.2 -nir -ntino -ois -ologo -osis -pe -pon -rat -rea -sima -ss -tian -tico -tina -tir -toria
-0.2 -tte -udo -uir -ulo -ven -vin -vo alb- ami- ann- arc- aut- bea- bla- boc- cach- can- chap-
-0.2 chic- chu- cla- colo- cont- cu- dan- de- emp- ent- epi- es- fe- flo- fre- fri- gra- gre-
-0.2 hay- hel- hol- hu- ign- inte- ir- kau- lyn- magn- mel- mil- mole- oler- par- pas- pie- que-
-0.2 rai- rec- sil- sim- sol- tele- vic- yas-
-0.1 -aan -ace -aceo -amen -aus -cir -dir -dizo -elar -ell -elo -enda -ene -eri -erno -erto -esi
-0.1 -esta -idas -iego -ier -igo -isi -lar -ldo -logo -ma -nburg -ndy -ns -old -ones -oom -org
-0.1 -ori -per -po -quia -rre -rto -schi -sor -tes -ts -ud -uez -uno -ura -zar adel- aer- aero-
-0.1 agr- alm- alo- alp- am- ant- anti- apr- aqu- ase- au- av- bra- cal- cic- col- cor- cuad-
-0.1 dand- dar- dia- fa- for- gar- gon- gun- hag- haz- hei- hid- hor- huel- int- kel- lar- le-
-0.1 leg- man- manu- mart- men- mich- mod- moh- oct- pla- plan- por- quin- rap- ro- rol- san- sc-
-0.1 sch- ser- shel- son- tap- tas- tes- tom- tor- tri- zam-
+0.1 -ani -ank -asi -ava -aw -bad -bil -chan -ck -dian -dw -eck -eir -epe -etto -eux -ford -gen
+0.1 -gnano -hara -has -hni -hyna -lis -lm -na -ol -orth -rado -ruto -sky -tal -taun -tel -urt
+0.1 -uti -ve ara- ard- ark- ath- be- bei- bil- bo- bok- br- bre- bun- cav- che- cho- cot- das-
+0.1 eg- eld- fu- gr- gu- hoo- ind- ip- kas- lal- lek- long- lu- ma- mala- mark- me- mez- mit-
+0.1 mn- nan- ni- oe- ost- ot- pam- pit- pra- pu- sar- sm- so- solo- uc- ul- ur- uru- wi- wo- xa-
+0.1 zw-
+0.2 -achi -ago -ain -aira -ang -as -aso -ax -brunn -bury -ce -chne -dale -de -ee -ein -eira -ejl
+0.2 -ello -ennes -et -fw -gem -grad -gton -heim -ide -ija -le -oh -oura -ova -pan -port -rd -ris
+0.2 -rk -runn -sa -sari -sch -sko -tadt -ter -ty -uj -urg -ver -yah -yan -zhen -zn aber- amb-
+0.2 coa- do- dun- ek- elm- et- ga- gan- ja- jia- lib- mai- maru- ms- nia- no- ora- pak- pl- qu-
+0.2 ra- rak- red- se- sel- st- suk- tak- te- tek- tla- to- vald- ve- win- wu- xo- zu-
+0.3 -aida -air -any -aran -ata -avan -den -ej -eke -eon -gne -hh -hine -hw -ichi -id -il -ira
+0.3 -iro -it -ite -nci -nd -nh -oor -ord -oune -pa -qi -rs -rth -sht -tan -ton -town -tten -ue
+0.3 -uo -wi -worth -wt -yar anna- bag- ban- beu- boro- buk- cou- da- din- dr- dub- gou- gro-
+0.3 had- hai- hir- ia- kal- kj- lo- lok- maha- mes- mid- min- mo- nak- nam- on- or- pes- pry-
+0.3 pus- rat- rok- si- sid- soe- sun- tha- ti- too- ua- vl- wr- yi- zal-
+0.4 -aon -are -asa -bw -cz -end -erton -ew -gny -gy -hila -in -iti -jd -mi -nge -ni -om -ondo
+0.4 -oon -orf -ot -oua -res -rgo -sn -st -ule -uta -wrd -ww -wzi -yb al- alh- alj- alou- bak-
+0.4 bel- bou- dong- elh- ha- is- iz- kou- kv- la- lou- mana- mas- mj- mont- mu- ne- nt- oo- os-
+0.4 oz- pan- ph- po- qw- sn- str- tz- um- yo- za-
+0.5 -adi -ama -ara -atana -ate -atti -azi -bar -bi -dn -dz -eben -edt -ehn -eida -en -fla -ge
+0.5 -hera -hin -idge -ile -ill -ille -ire -mont -ngas -noe -oue -sar -sburg -sos -tw -uh -uni
+0.5 -urgo -wf -wice -yna -ys -yta -yz -zk alq- ay- bu- ezz- fw- gl- go- gue- jal- jy- kan- liu-
+0.5 lj- mr- nied- nk- raj- sj- star- su- sv- tep- ud- ut- ww-
+0.6 -ap -apa -be -ci -eia -fild -hani -ie -jan -kal -ler -nas -nt -rt -ry -see -si -sso -thal
+0.6 -ti -tlan -tn -vce -vud -zano -zen ai- algh- alt- alz- anno- ba- bj- bog- fir- gj- ik- ji-
+0.6 jw- kl- kras- lak- nj- obe- plo- pur- sa- sl- sy- uj- va- vr- yw- ze- zi-
+0.7 -by -ch -cy -ere -field -gn -haza -hen -hino -hir -iq -iri -ja -ko -koy -kw -lles -lw -oa
+0.7 -olo -ourt -pur -rgh -ri -shan -tto -uan -uma -usen -var -vi -yana ao- ashs- ch- dobr- hl-
+0.7 hou- mb- moo- og- tch- tu- ty- ye- yu- zy-
+0.8 -ale -em -eng -hes -hna -ice -ih -ij -iria -je -lh -ne -nga -oda -ode -oy -qa -sien -tsy -ua
+0.8 -ure -ux -uzen -vci -vice -wy -yra -zu ald- ash- ez- gb- na- now- ober- pw- sr- sw- vo-
+0.9 -ba -bada -chy -ek -gh -gi -hr -hy -oro -oto -pol -sse -uto -wd -xi -yda -yk cast- dy- echc-
+0.9 hy- kr- nag- novo- soo- ta- ui- vil- vy- zou-
+1.0 -ach -ad -ajm -ala -aman -an -ausen -dh -ei -hal -hia -ho -im -jl -koe -li -ln -ly -nica -nw
+1.0 -ny -shi -tedt -ui -wk -zy achc- aln- aru- dou- dw- gur- hr- ie- ke- ry- sak-
+1.1 -ay -ets -hi -hta -iw -kaya -kon -oc -oye -pura -uk -va -wl cs- it- ly- nw- tc- wa-
+1.2 -ag -cu -du -eg -fen -hana -ib -ngan -nnes -od -og -oj -rn -rp -ug -uv -wka -yno -ze alch-
+1.2 err- fy- gw- jou- kara- ky- mara- qi- tl-
+1.3 -abad -bu -itz -kaja -kas -rw -tsia -yn -yw ach- edd- ett- mak- rw- tw- ue- xi-
+1.4 -ab -andia -aq -he -hina -ic -iers -jm -ju -nster -sh -sy -yh gy- joo- ng- tou- vu- ya-
+1.5 -am -boro -ev -ngo -nu -pu -rg -ul -up -ya -yu att- ki- py-
+1.6 -aa -aj -ajn -au -hio -ik -iler -iu -mu -nj -oje -rh -tsi -tu -vil -vill -yt hua- ny- ok-
+1.7 -adt -ao -fu -ii -kino -ove -ur -vka -we -yl by- enn- hw- my- wy-
+1.8 -eim -eni -har -nano -oi -oie -tsa -wr -yr alr- lw- sz-
+1.9 -esti -kij -lco -un dh- ka- mou- mw- tj-
+2.0 -at -ha -hu -ji -oe -zh eh- esh- ku-
+2.1 -evo -gu -iv -iya -kar -ng -ok -ow -polis -ym ou- qo-
+2.2 -ac -ae -eu -feld -tla -ye azz- bw- kw- sh- sk- zh-
+2.3 -lu -ske -su -um alk- als- bh- qa-
+2.4 -ak -ec -war -yy el- ko- sou-
+2.5 -aia -ka -ky -nagar -ru -wn aw- gh-
+2.6 -ov -yj add-
+2.7 -ai -iy -ki -ku -ngen -wa ak- dz- ess- ts-
+2.8 ass-
+2.9 -kro -ou -yi dj-
+3.0 -ah -wo
+3.1 -kh
+3.3 -ville
+3.4 -rf
+3.6 -ovo
+3.9 kh-
+4.0 -sk
+5.1 -eh
""",
    "fr": """
-5.8 -eur
-3.4 -phe
-3.3 -age -tion
-3.2 -eau
-3.1 ele-
-3.0 -ent eli-
-2.8 -ait -cci -rai
-2.7 -ique -nce
-2.6 -ons
-2.5 -ant -ien -zzi
-2.3 -ez -ront ale-
-2.2 -ee -erie -oir -tif
-2.0 -iste
-1.9 -elli -er -isme -mann -the ell-
-1.8 -ais -ard -erai -eux -gie -ini -man -oire -phie
-1.7 -eurs -sion ali- ex- kat-
-1.6 -aire -ble -era -es -ial -ive -lly -logue -ois -tti fab-
-1.5 -ees -eras -oni -rer -se -te -tha hyp- mc- mic- nic-
-1.4 -ace -aud -een -illon -sme -son -ts -tta bert- feli- jac- kris- nat- vale-
-1.3 -che -ement -ieu -iser -ite -mar -me -ndra -nna -trie cy- domi- elo- sur-
-1.2 -able -bert -dre -ert -euse -ias -nts -oide -pie -tre all- bern- dec- in- sup- wal-
-1.1 -art -ation -iani -ied -iere -ing -iques -ner -que -ral -rice -rry -ure chr- em- ferr- fran-
-1.1 jo- mono- poly- re- she-
-1.0 -cia -ers -gene -iah -iana -ie -ika -ine -io -ium -le -lli -nal -nti -pe -rdi -rik -uer
-1.0 albe- alca- arn- auto- barr- cl- con- han- max- mult- nata- tra-
-0.9 -ena -fs -ifere -mie -nne -rich -sz -ture -urs adel- andr- app- bart- eu- gab- gia- luc-
-0.9 mari- mor- ort- tele-
-0.8 -ds -ide -iel -iez -if -it -let -lia -onnel -ope -phile -ras -re -rto -run -tes -tino -tor
-0.8 -xe acc- alc- anto- atte- chl- chri- ec- en- ep- ger- kor- pro- raf- sie- sub- the-
-0.7 -ade -ail -aye -cal -eal -ene -ero -eth -ette -ier -igo -jn -lina -lite -nni -ns -one -our
-0.7 -rina -rme -ser -ssi -trice -tude -uet -us -ux anne- arc- esc- esp- fi- hil- hyd- ign- imp-
-0.7 inte- jan- kons- laur- leo- lor- marc- nad- pou- pre- ric- seg- sig- ste- sus- ver- wil-
-0.6 -aut -cho -dia -do -iat -ins -lian -line -lla -ls -ning -nja -ogie -oli -ose -phone -ray
-0.6 -ring -ron -rri -rro -sif -tere -tte -ue -uel aff- alo- anti- ari- bast- blo- brun- co- cue-
-0.6 de- dis- dona- ev- fl- gal- geo- guil- isa- iso- lil- marg- mat- mod- nik- oct- patr- ph-
-0.6 sc- sp- terr-
-0.5 -ann -ano -ante -aux -cio -cule -de -ela -elle -gia -gue -ifs -ina -ir -llis -lot -ment
-0.5 -mine -mo -oche -onne -rais -rino -ses ac- ado- apo- barb- bec- ben- cr- dor- fau- gen- gi-
-0.5 guar- he- im- kar- kun- matt- merc- oli- ped- poi- rom- sacr- tac- tri-
-0.4 -aires -ardo -bs -cee -cien -con -el -enie -et -eton -etre -etti -ey -ient -ilo -ires -iva
-0.4 -ks -laire -lio -min -mon -nel -nka -nol -omie -onner -ot -oya -pode -ps -rin -rir -rs -sen
-0.4 -ss -ssa -ter -tin -tra -ule ami- ange- arm- art- bar- bon- bran- ca- car- chev- com- comp-
-0.4 dav- dep- des- di- est- eva- fed- fri- gun- har- jul- lud- mar- mir- mul- par- pier- pla-
-0.4 pos- qua- ros- sal- sau- syl- tro- tur-
-0.3 -athie -chon -ct -dra -dy -ean -ge -gs -igne -ike -ines -ino -ions -isa -isi -lda -lene -lle
-0.3 -llo -lou -mara -metre -nat -nir -nnel -nt -nte -nz -ome -ond -orah -ramme -ret -rez -ria
-0.3 -rne -sie -sque -sto -tir -zzo alb- an- bio- bla- blan- bou- char- def- det- eff- ela- eri-
-0.3 et- flo- fr- gon- got- gre- lar- manu- nur- per- pie- quin- rac- radi- rai- reb- rec- sac-
-0.3 sha- sher- sil- tam- tart- tru- vic-
-0.2 -aille -al -ards -ban -bles -cher -cide -cle -cole -els -erais -ges -hard -here -hile -iano
-0.2 -ille -ion -is -ita -len -ley -lir -logie -naire -nthe -old -ona -ood -orat -per -rde -ro
-0.2 -ros -taire -ten -tian -tina -tto -uis -uler -ures -win -xie ad- adr- aer- ama- ant- ap-
-0.2 aut- batt- bau- bea- bet- bia- bri- bro- casa- cat- ce- enc- fe- fort- gra- gui- hel- hen-
-0.2 hydr- int- jos- ju- kon- lac- lam- leg- magn- mare- mart- met- mil- nav- pat- pep- pour-
-0.2 rap- rep- ro- ser- sim- sol- son- stri- supe- tom- viv-
-0.1 -ain -aro -ces -chet -cht -cine -dan -eda -edo -ell -ello -ere -eri -eron -eront -ex -ff
-0.1 -gne -hobie -ian -ico -ies -ila -imo -ius -las -llon -lton -mal -mas -nburg -ndy -nier -org
-0.1 -out -quet -rera -rica -rine -rra -rts -sant -sez -sha -stie -tt -uche -ude -ut -ve -via
-0.1 -vin -vis -vre -yer -yle ab- ag- agu- alf- am- ast- au- aur- bat- big- boi- bra- bru- buc-
-0.1 cami- can- cel- chau- cla- cou- deb- dia- fo- for- fou- fre- fus- gent- hei- hol- hy- inf-
-0.1 jes- kost- medi- mega- neur- pac- pas- phil- rh- rob- sab- sca- sec- sev- sex- shel- tetr-
-0.1 ult- vila- vio- viol- vit- wen- wol- zam-
+0.1 -ang -ank -asi -atana -aw -be -ce -dere -dw -ede -eke -ester -gaon -han -har -hera -hino
+0.1 -hta -ija -kie -lde -ler -nnes -oc -oma -on -oon -or -orth -ping -res -ris -rup -sari -so
+0.1 -ston -tad -thal -uh -una -urt -vale -wan -war -wi -wyl -yda -yne -zhen aa- ai- albo- ald-
+0.1 bei- bi- bis- ci- coa- dou- dr- du- dy- eld- elj- elm- ga- gol- gor- gos- gro- gros- hoo-
+0.1 is- kas- kis- kou- kro- kur- lek- lok- lu- me- mez- mn- ms- ni- no- nov- ob- ost- ot- pere-
+0.1 pit- pl- pus- ras- reh- sin- sn- so- stra- tal- tem- tong- ua- uru- ve- vin- we- wi-
+0.2 -aba -achi -adie -ale -anie -ans -ap -at -ata -bil -den -dorf -eer -eite -ejl -eon -fw -grad
+0.2 -gton -gy -hia -hila -hill -hna -ile -kal -los -mi -nas -nau -nd -nica -noe -noie -num -oh
+0.2 -om -os -ota -ovice -qi -rion -rk -rt -sch -sky -st -tas -ton -ty -uj -uni -urg -uti -wrt
+0.2 -yana -za alch- alt- ard- arr- ash- ass- bak- ban- br- bre- camb- chi- chil- deh- do- dun-
+0.2 ek- es- fu- gu- gua- ho- ia- ind- jam- kal- kj- lak- lim- lo- lon- ma- mana- mid- mit- mou-
+0.2 nt- og- or- qe- qw- raj- rak- red- rok- rum- sar- se- sel- soe- sv- te- to- ty- uc- vo- win-
+0.2 wo- wu- yo- zal-
+0.3 -aile -aina -aite -any -aran -bat -ber -bi -brunn -bury -chan -chne -die -eire -ej -fyl -gem
+0.3 -gues -heim -hh -hw -ichi -id -ill -inge -kin -ma -nci -ondo -ote -oto -oue -oure -pan -pura
+0.3 -rca -runn -seu -she -sko -sos -tadt -tan -taun -tel -ti -uie -ume -vo -worth -yan -yb -yo
+0.3 -yra -zn ar- bara- bel- bo- bog- da- das- din- dub- esso- go- gy- hou- ja- jab- kan- lj-
+0.3 mata- mont- mos- ne- oz- plo- po- pry- sch- sl- sum- tch- tek- tha- uz- vr- wr- zi-
+0.4 -amie -ara -ava -avan -bie -bw -da -das -ennes -eres -erton -gny -go -htat -jd -jin -jo -nge
+0.4 -nger -po -ra -rgo -rth -sburg -sht -skoie -sn -ta -town -usa -ver -wf -yah -yno -ys -zk ah-
+0.4 amb- be- cara- cast- der- dong- elk- elr- kv- lib- mas- mo- nag- nam- pak- pan- pu- too- ud-
+0.4 um- ut- yi- ze-
+0.5 -adi -agar -bo -ch -ci -cz -dn -du -dz -edt -ehn -ein -ew -fla -gn -gou -hana -hes -iq -kaja
+0.5 -kaya -koie -koye -la -nets -nez -ni -no -nu -oune -ry -tn -tten -tw -ura -wt -ww -yz aln-
+0.5 and- elh- fw- gan- ha- jw- jy- kras- la- mb- mu- oo- sa- si- sj- su- sun- ti- uj- va- vor-
+0.5 ww-
+0.6 -asa -atti -ayde -eben -en -eren -ets -ford -hani -hine -ia -ice -il -ima -iti -kas -oda
+0.6 -oye -oz -qa -ri -si -tlan -tsia -uda -usen -uta -uto -vi -vice -vud -wice -wrd -ze -zen
+0.6 almo- alz- at- ch- fir- ik- iz- kl- ly- mj- mr- my- nied- nj- nk- pod- star- sw- unt- us-
+0.6 yw- za-
+0.7 -ame -apa -are -ate -ayre -by -ca -court -cy -ele -em -fa -field -fild -hen -hne -ic -ij -ko
+0.7 -koe -koy -kw -lh -lw -na -nes -oy -rode -sa -shan -uan -vce -zi ach- as- ba- bj- hl- jal-
+0.7 moo- pes- pw- tu- ui- vil-
+0.8 -aca -ar -as -az -boro -cum -ek -eng -epe -ga -gh -gi -hr -hy -ih -im -iri -jan -oa -oi -pur
+0.8 -rgh -uk -um -uz -uzen -vci -wy -zu aj- aru- ay- cs- dob- gb- gj- jou- mara- na- now- ou-
+0.8 ta- tc- tl- zu-
+0.9 -alle -an -arai -ausen -cu -hal -he -hi -hin -ho -kino -ngo -og -see -shi -ster -tedt -tse
+0.9 -tsy -uma -wd -xi -yk alj- alq- bu- ez- ezz- kr- liu- mak- novo- sr- vy- zou-
+1.0 -ad -ag -ajm -ala -aman -ei -eide -iler -jl -lco -li -ln -ly -nano -nga -ny -tu -wl -zy
+1.0 ashs- dw- ess- hr- ie- it- kara- ke- ky- soo-
+1.1 -ach -aide -andia -chy -dh -eg -fen -ib -idge -kon -nw -od -oro -pa -rn -sh -ug -ui -up -uv
+1.1 -wk alk- alr- ao- ji- ng- nw- ny- ry- sak- xi-
+1.2 -ab -am -ay -hio -iw -ngan -pol -pu -rp -sy achc- fy- ki- qi- tw- wa- ye- yu-
+1.3 -abad -aq -au -itz -iya -jie -mont -oje -rw -ul -yn -yw gw- ue- ya-
+1.4 -bu -hina -ik -jm -lu -oj -ou -tsa -uo -yh alh- als- enn- gur- ober- rw-
+1.5 -ajn -ama -dale -fu -hu -nj -rf -rg -tla -tsi -ua -ur -va -wka -yl -yt -yu bh- err- hua-
+1.5 joo- sk- vu-
+1.6 -aa -ac -adt -ba -eiler -ev -ii -ja -je -mu -rh -yr al- by- dh- hw- lw- ok-
+1.7 -aia -ec -eni -eu -ju -un -we -ye edd- esh- ett- ka- wy-
+1.8 -ae -gu -iu -vil -vill -ym mw- sh- sz-
+1.9 -ai -aj -eim -ha -kij -ng -nster -oie -ove -su -wr -ya add- tj-
+2.0 -ak -ji -ow -zh eh- ku- kw-
+2.1 -iv -ok -orf -ru -vka ak- azz- echc-
+2.2 -ao -esti -evo -feld -ka bw- ko-
+2.3 -kro -ky gh- zh-
+2.4 -ki -oe -polis -ske -yy aw- qo-
+2.5 -ku -wa -wn el- qa- ts-
+2.6 -ah -yj
+2.7 -iy -ngen -ov dj- dz-
+2.8 -hsien
+2.9 -kh -yi
+3.1 -kent -ovo -wo
+3.3 kh-
+4.0 -sk
+4.7 -eh
+4.9 -ville
""",
    "ru": """
-5.8 -ся
-5.7 -ть
-5.1 -ыи
-3.9 эле-
-3.6 пах-
-3.2 -ина -мир -сь -щии -ые вп-
-3.1 -ев -ние авто-
-3.0 -евои
-2.9 -шь -ьяна
-2.8 -ите -шии
-2.7 -овои
-2.6 -ева
-2.5 -зм -нна -чек -ьте
-2.4 -ете -ица -рь -чка раз-
-2.3 -ов -ьян вы-
-2.2 -ескии -ии -ова -тво -щик вс- хари-
-2.1 -лена алл-
-2.0 -тура -ют ели- куз- луч-
-1.9 -иса -ит -нои -ство вз- лук- от-
-1.8 -ип -ист -ия -лав -цом сав- тама-
-1.7 -деи -ец -жом -ие -тель васи- еле- кино- пере- рас-
-1.6 -ст -тор але- ани- гав- ник- ради- рома-
-1.5 -ажем -анье -ачом -кт -ован -оз -олог -шка ага- арте- вале- вн- руб-
-1.4 -граф -дим -ет -етр -онов -сана -тка -чом -щица алек- вар- дав- еф- наде- об- по- про- сам-
-1.4 шест-
-1.3 -аида -иан -ин -ков -нт -слав -тем -фон -цем -чь али- бори- вла- ев- из- макс- мок- сп-
-1.3 тара-
-1.2 -ажом -вара -еб -ная -ник -унд -ция -шек -ят гидр- кап- куп- полу- свет- сели- тим-
-1.1 -вр -ид -лк -нин -рамма -тр -чик авт- афи- био- боя- гал- гос- доро- кири- кула- лор- сил-
-1.0 -вшии -дам -дра -жка -изм -ик -мара -мен -нее -нен -ор -рат -рша -сти -чок ари- аск- вик-
-1.0 вино- лап- лар- лео- любо- мух- оли- фок-
-0.9 -ат -вь -ил -ита -кин -мон -ота -ровка -рп -ствен -ьев ада- амо- андр- бес- зин- капи- мака-
-0.9 мои- моно- оста- хох- як-
-0.8 -аж -ап -ация -вод -др -дь -ецом -им -ион -ира -иф -мент -мма -нцем -од -рфа -тик -тика
-0.8 архи- бло- елиз- ерм- за- кир- куд- микр- мих- наз- нарк- нин- окс- пред- при- фед- фро- хр-
-0.7 -енен -ила -ище -лана -лова -мин -нат -нова -нул -ол -рем -тии -тин -тоном -ут -ых -ьница
-0.7 апо- арх- без- бело- бра- воз- вт- гера- доп- ира- коно- марг- на- плат- рого- роди- семе-
-0.7 сме- суб- тет- тихо- уб- хар- хл- чет-
-0.6 -ав -геи -ез -ка -кова -лен -нил -ница -он -оника -риса -твен вд- воро- гром- ден- дос- изо-
-0.6 иса- кон- кото- лав- мар- миро- нап- не- нос- оре- само- св- сд- соф- теле- фе- фо- фот-
-0.6 шар- юд-
-0.5 -анна -аф -вои -дем -дка -дор -ив -иды -истка -итель -нни -огия -ок -от -шом бог- вк- гла-
-0.5 дв- зап- зах- ива- игн- иль- кры- люд- март- масл- мат- один- ок- оп- пан- пр- пс- род- све-
-0.5 свя- сл- тат- ув- уст- эм-
-0.4 -внои -гия -ед -ель -зка -лка -лог -логия -нка -нныи -ора -рафия -рова -хом -шко -щина -ьма
-0.4 -ья -ян вод- газ- гип- гри- ере- ип- каб- кали- кар- кост- кул- лаз- люби- мам- мет- мил-
-0.4 нон- оди- одн- пав- пар- пел- пла- пят- рус- сем- сле- со- соб- уп- фи- фил- час- щу- эк-
-0.4 эми-
-0.3 -ает -ан -анов -веи -дцем -ег -еи -ень -нит -нок -ома -рина -тив -уха ав- ан- бара- боль-
-0.3 виде- герм- голо- голу- горб- горд- ер- зо- ис- кис- ком- корн- моло- нат- ната- пест- раи-
-0.3 рег- сб- сиг- тол- фили- фир-
-0.2 -ада -аите -ал -ахом -ван -дите -дя -ении -ения -ер -кина -кс -лан -лит -лов -нина -нькии
-0.2 -ог -оном -оп -рас -ров -рх -сия -скоп -тва -тскии абр- аку- аф- бенз- бесп- боб- бро- вл-
-0.2 во- вос- гед- гор- инт- мак- миш- мн- моде- оль- под- пос- рож- ря- сер- ск- сте- сто- тро-
-0.2 уль-
-0.1 -али -ард -атель -вая -венен -дан -енок -еска -ест -ика -иков -ис -коп -мем -мина -но -онка
-0.1 -онт -пан -раф -тина -тнои -ус -фия -ын анти- аре- вер- веро- дан- дар- де- до- зак- зас-
-0.1 зн- карт- кн- коле- коро- кос- лид- лог- лы- магн- мерк- мила- миле- моро- нед- од- рабо-
-0.1 рез- сид- спар- ст- там- тр- шес- ще-
+0.1 -авои -аем -ана -анем -ате -аху -бек -бо -вина -ген -гена -града -джа -дина -дов -иг -ич
+0.1 -лар -лс -нду -нь -ове -онии -рои -рук -тера -това -тона -ура -хов -цам -чем анс- баи- бри-
+0.1 ве- вин- дел- ди- дом- дра- еве- кан- кил- коб- мад- мал- мен- мос- нар- ни- обе- па- петр-
+0.1 пи- пит- плу- подг- понт- пш- ре- ру- сама- сиб- сон- те- фа- фар- фин- эр-
+0.2 -авы -ар -ару -ас -аш -дорфа -дс -елла -енои -ену -ея -ига -лия -нгу -ния -нтон -рда -сен
+0.2 -скому -со -уе -хан -чева -чу -шем ам- анд- бх- вал- верх- ге- ги- гло- гу- дэ- дю- еш- кл-
+0.2 лер- либ- марк- меи- ну- пен- пу- ра- ред- руд- сан- спри- ста- су- тал- тер- ти- фл- фол-
+0.2 шам- шен- эг- эи- эн- ям-
+0.3 -аль -ви -вии -вка -ган -гтон -еш -иш -кие -лера -лл -нгтон -ным -онои -сек -сом -тов -уна
+0.3 -ую -чеи -ьем -ями ара- бру- валь- вара- глен- грос- зе- кас- кун- лен- ме- мо- монт- наг-
+0.3 нам- ои- рам- се- сол- стар- тэ- феи- фор- ца- эш-
+0.4 -аина -ала -вия -вом -вуда -га -гом -деил -дже -ее -ела -ема -ен -за -зы -ицы -кои -ла -лер
+0.4 -лин -лис -лтон -нги -нс -овка -ое -оро -рика -сок -таль -тт аз- ас- ван- вел- гар- гю- зар-
+0.4 зел- кам- ко- кы- мид- нава- ор- отт- рос- сар- сен- сом- ся- ун- ур- че- шт-
+0.5 -анд -ано -ара -вили -вица -вку -джу -ек -жеи -ким -льда -ма -мар -ми -нии -новка -нскии -пы
+0.5 -рска -рта -си -ты -ук -ур -фельд -ша -эю -ям ау- гил- го- гр- да- ие- ит- кр- ле- ло- му-
+0.5 мэ- мю- ом- сир- хэ- ян-
+0.6 -аа -ад -ань -аун -аю -вскии -джи -дта -ене -иа -илер -нем -нки -оли -рт -сина -ского -ском
+0.6 -сон -таун -ун -хен -ча -чи -шеи -ши -штете -ьким -ьо -эн -ях ард- бо- бу- бю- вест- ви-
+0.6 вол- вэ- гуа- нов- он- порт- ши-
+0.7 -ак -ац -ацем -ба -вкои -ги -евка -еем -ес -ича -ичи -нда -оа -ола -ому -ою -ргу -ро -рст
+0.7 -рф -ску -фа -эр -эя аб- аль- бер- дон- ду- ли- ма- ман- ро- уо- фр- эдд- эль- эс-
+0.8 -анои -ды -илла -ичу -кеи -ки -кого -мор -нн -нью -офен -стон -ха -хова -цев -чина -эе -эи
+0.8 ар- аш- ва- грин- дж- дз- ел- кара- ла- лан- нь- оу- то- ту- уэ- фер- фу- хи-
+0.9 -го -еин -ельд -ем -ена -ио -лда -ни -нк -нска -она -оя -ран -хи -цеи -цка -шева ах- бе- бр-
+0.9 ку- пор- та- уи- цз- ше- шо-
+1.0 -аван -ани -берг -бург -ден -дорф -жа -ном -ого -сы -тен -тон -ука -ума -яка бэ- ет- зал-
+1.0 ка- ки- кю- лу- ри- ша- шв-
+1.1 -бы -вцов -да -дж -зина -кую -ли -нг -нд -па -ра -ри -цы -ць -цю -ьи ат- би- ваи- га- нид-
+1.1 пон- са- ху- чи- чо-
+1.2 -аид -ама -инои -кам -орф -форд -че ба- ву- джа- нан- нои- уа- хо-
+1.3 -ава -ецем -жу -иц -мы -ны -скими -та -тн -уд мон- нор-
+1.4 -аня -еила -ока -скую -уа -ьеи ен- ес- ча-
+1.5 -вика -еина -ею -же -монт -рн -ская -таина -ув -ца -цов
+1.6 -ам -вилла -оу -ры -чин
+1.7 -виль -дт -еил -ицем -лью -ских -ше -штат ал- вил- ке-
+1.8 -аха -ево -лы -ню -рг -ым аи- ново-
+1.9 -бу -вы -зу -ино -лем -ска -ское -ью
+2.0 -аев -вки -ека -овцев -ци -штет -шу ха-
+2.1 -аима -ию -лд -на -ува -ця -ьк хе-
+2.2 -ае -ами -зен -ля -ские
+2.3 -аин -бе -пу -ск -ська эл-
+2.4 -лю -нген -пе -са
+2.5 -ау -вилл -нга -ои -те -це обер-
+2.7 -ака -вила -зе
+2.8 -ах -му -ово -цу
+2.9 -ду -ку -орфа -рга
+3.0 -ху
+3.1 -гу -иеи -ру -фе
+3.2 -вил -ту -фу -хе
+3.4 -аим -ме
+3.6 -ву -ле
+3.7 -ом -ре
+3.8 -ским
+3.9 -ве -де -се -су
+4.0 -ге -ке -лу
+4.1 -не
+4.3 -ну
""",
}

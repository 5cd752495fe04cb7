"""Names that persons bear, in lower case: given names and frequent surnames.

Written by ``benchmarks/fit_lexicon.py``; not edited by hand.
"""

GIVEN_NAMES = frozenset(
    """
aaliyah aaron aarón abbas abbie abdul abdullah abel abigail abigaíl abilio abraham abram abril
achille achim ada adalbert adalberto adam adamo adela adelaida adelardo adelasia adelbert adele
adelgunde adelheid adelia adelina adelinde adeline adelmo adem adina adolf adolfine adolfo adora
adoración adrian adriana adriane adrianna adriano adrien adrienne adrián adán adèle adélaïde
aenne agapito agata agatha agathe agnes agnieszka agnolo agnès agostino agustina agustín ahmad
ahmed ahmet aiden aimee aimé aimée ainara ainoa aitana aitor alain alan alba alban albano
alberico albert albertine alberto albin albina albino albrecht alcides alderano aldo ale alec
alejandra alejandro alejo aleks aleksandar aleksander aleksandr aleksandra aleksej alena
alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria
alexandrie alexandros alexei alexej alexis alf alfio alfons alfonso alfred alfredo ali alice
alicia alicja alida alina aline alisha alison alix alla allan allegra allen allison alma
almudena almut almuth alois aloisia alondra alonso aloys alphons alphonse alvin alwin alwina
alwine alyssa amada amadeo amado amador amalia amalie amancio amanda amando amarilis amaro amaya
amber ambrosio amedeo amelia amelie amico amin amina amir amira amleto amor amparo amy amélie
américa américo amílcar ana anabel anacleto anastasia anastasie anastasio anastasios anastazja
anatol anatoli anatolij anaïs andre andrea andreas andree andrei andrej andres andrew andrey
andrzej andré andrée andrés andy aneta anett anette angel angela angelica angelika angelina
angelino angelique angelita angelo angie angélica ani anica aniela anika anita anja anka anke
ann anna annabel annaliese annalisa annamaria anne annedore annegret annegrete annekatrin anneke
annelene anneli annelie annelies anneliese annelise annelore annemarie annemie annemijn annerose
annett annetta annette anni annibale annie annika annita annunziata anny anouk ansaldo anselm
anselma anselmo ansgar ante anthony antje anto antoine antoinette anton antonella antonello
antoni antonia antonie antonietta antonina antonino antonio antonios antonius antony anunciación
aníbal apolinar apollonia apolonia apostolos april araceli arcelia aria ariadna ariana ariane
aribert arie ariel arif aristides arkadiusz armando armida armin arnaldo arnaude arnd arndt arne
arnfried arnim arno arnold arnulf arnulfo aroa aron arsenio artemio arthur artur arturo arzu
aránzazu ascensión asdrubal ashlee ashleigh ashley asta astrid asunción atenulf athanasios
atilio attila audrey august augusta auguste augustin augusto aura aurelia aureliano aurelio
aurora aurore aurélie austin autumn axel aya ayden aylin aynur ayoub ayse aysel ayten azahar
azahara azeglio azeneth aziz azra azucena babett babette baccio bailey baldassare baldomero
balduino baldur baltasar balthasar baptist barbara barry bart bartek bartholomäus bartolomeo
bartolomé bas basilio bastiaan bastian baudelio bautista bayram beata beate beatrice beatrix
beatriz beau becky begoña bekir bela belen belinda belén ben benedetto benedikt benigna benigno
benita benito benjamin benjamín benno benoît bente benthe benvenuto beppe berat berend berenice
berit bernabé bernadette bernard bernarda bernardino bernardita bernardo bernd berndt bernfried
bernhard bernhardine bernt bernward bert berta bertha berthold berto bertold bertram bertrand
beth bethan bethany betina betti bettina betty beverley beverly biagio bianca bianka bibi
bibiana bienvenida bilal bill billy birger birgid birgit birgitt birgitta birte birthe bjorn
björn blake blanca blanka blas boaz bob bobby bodo bogdan bonifacio bonnie boris borja borys
bozena brad bradley brady bram brandi brandon brandy branka branko breanna brenda brendan brent
brett brian briana brianna bridget brigitta brigitte brit brita britt britta brittany brittney
brooke bruce brunhild brunhilde bruni brunilda bruno bryan bryce brígida buenaventura burckhard
burghard burkard burkhard burkhardt bárbara bärbel błażej caitlin caitlyn calcedonio caleb
calista calisto calixta calixto callum calogero calvin cameron camila camilla camille camillo
camilo canan candace candela candelaria candelario candelas candice capucine caren caridad carin
carina carl carla carlijn carlito carlo carlos carlota carly carmela carmelita carmelo carmen
carmina carmine carol carola carole carolin carolina caroline carolyn carrie carsten cas
casandra casemiro casey casper cassandra cassidy cassie catalina caterina catharina catherine
cathleen cathrin cathy cato catrin cayetana cayetano cebrián cecilia cecilio ceferino celal
celestina celestino celia celso cemal cemil cengiz centa cesar cesare cetin ceylin cezary chad
chantal charlene charles charlie charlotte charo chase che chelo chelsea chelsey chema cheryl
cheyenne chiara chita chloe chloé chloë chris christa christel christelle christian christiana
christiane christie christin christina christine christl christof christoph christophe
christopher christos christy chucho chus chuy cilli cilly cindy cintia cipriano ciriaco cirillo
cirino ciro ciríaco claas claire clara clare clarence clarisa clarissa claude claudia claudine
claudio claudius claus clayton clelia clemens clemente clementina cleto clifford clinton clive
cloe clotilde cläre clémence clímaco cody cole colette colin colleen collin colton coluccio
concepción concetta concha connie connor conny conor conrad conrado constance constantin
constanza constanze consuela consuelo cora coral cord cordula corey corina corinna corinne
coriolano cornelia cornelio cornelis cornelius corona corrado cory cosima cosimo cosme
costantino costanzo courtney craig crescencia cristian cristina cristóbal cruz crystal curro
curt curtis custodia custodio cynthia cyprian czeslaw cándida cándido cäcilia cäcilie cécile
célina céline césar daan dafne dagmar dagmara dagobert daisy dajana dakota dale dalila dalton
damaris damian damiano damien damián damon dan dana dani danica daniel daniela daniele danielle
danilo danique daniël danny dante danuta daphne daria darin dario darius dariusz darko darlene
darrell darren darryl daryl darío dave david dawid dawn dean deanna debbie deborah debra declan
delfina delfino delia demetrio demi denis denise dennis denny derek derrick desiderio desiree
destiny detlef detlev devin devon dewi dex diamond diana diane diedrich diego dierk dieter
diethard diethelm diether dietlind dietlinde dietmar dietrich dillon dimas dimitri dimitrios
dina dino dion dionigi dionisia dionisio dirk ditmar dittmar dogan dolores domenico dominga
domingo dominic dominik dominique domitila don donald donata donatella donatello donato donna
dora doreen dorina doris dorit dorita dorle dorota dorotea dorothe dorothea dorothee dorothy
dorothée douglas dragan dragica drago drew duane duilio dulce duncan dunja durante dursun dusan
dustin duuk dwayne dylan dylano débora dörte dörthe earl eberhard eberhardt ebony eckard eckart
eckehard eckhard eckhardt eckhart ecrin edda eddie edelbert edelgard edelmira edelmiro edeltraud
edeltraut edeltrud edgar edgardo edit edith editha edmund edmundo edoardo edu eduard eduardo
edward edwin efraín egbert eggert egon ehrenfried ehrentraud ehrhard eileen eitel ekaterina
ekkehard ekkehart ekrem eladio elaine elba eleanor eleanora elena eleni elenore eleonora
eleonore eleuterio elfi elfie elfriede eli eliana elias elif eligia eligio elijah elin eline
elisa elisabet elisabeth elise eliseo eliza elizabeth elize elke ella elladio ellen elli ellie
ellinor elliot elliott elly elma elmar elmo elodia eloy eloísa elpidio elsa elsbeth else elvira
elwira elzbieta elías elżbieta ema emanuel emelina emigdio emil emilia emiliana emiliano emilie
emilio emily emin emine emir emma emmanuel emmanuelle emmerich emmi emmy emperatriz encarna
encarnacion encarnación encarnita engelbert engin ennio enno enrico enrique enver enzio enzo
epifanio eraldo erasmo ercan erdal erdmute erdogan erhard erhardt eric erica erich erik erika
erin erkan ermanno ermenegildo ermes erna ernest ernestine ernesto ernst erol erwin eryk esila
esmee esmeralda esmée esperanza espiridión esteban estefanía estela ester esther estrella
etelvina ethan etta ettore eufemia eugen eugene eugenia eugenie eugenio eugène eulalia eusebia
eusebio eustaquio eutimio eutropio eva evamaria evan evangelia evangelina evangelista evangelos
evaristo evelia evelien evelin eveline evelyn evelyne evi evie evita evy ewa ewald ewelina
ezequiel ezio faas fabia fabian fabiana fabienne fabio fabiola fabián fabiënne fabricio fabrizia
fabrizio fadime faith falk falko fanny faruk fatih fatima fatma faustino fausto fay faye febe
fedde fedele federica federico federigo fedor felicia feliciana feliciano felicidad felicitas
feline felipa felipe felisa felix felizitas fem femke fenna fenne ferdi ferdinand ferdinando
ferenc fermín fernanda fernando fiamma fidel fidela fien fiene filip filippa filippo filiz
filomena finn fiona fiorenzo fiorino fito flavia flavio fleur floor floortje flor flora florence
florencia florencio florentina florentine florentino florian florina florinda floris folker
folkert fortunata fortunato franca frances francesca francesco francis francisca francisco
franciszek franck franco francoise franjo frank franka franklin franz franziska françois
françoise frauke fred freddy frederic frederick frederik frederike frederique fredi fredo fredy
freia freya frida fridolin frieda friedbert friedemann frieder friedericke friederike friedhelm
friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz fryderyk frédéric
frédérique fulgencio fulvio fátima féline félix gabi gabino gabor gabriel gabriela gabriele
gabriella gabrielle gaby gaetano gail gaja gala galasso galina galo gareth garrett garry gary
gaspar gaspare gastone gastón gavin gebhard geert gelsomina gema gemma gene geneviève genoveva
geoffrey georg george georges georgia georgina georgine georgios gerald geraldine geraldo gerard
gerardo gerd gerda gerdi gereon gerfried gerhard gerhardt gerhart gerhild gerlind gerlinde
german germana germán gernot gero gerold gerolf geronimo gerrit gert gerta gerti gertraud
gertraude gertraut gertrud gertrude gertrudis gervasio gerwin gerónimo gesa gesche gesine geza
giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco
gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro giel giesela gijs gil gilbert
gilberto gilda gilles gillian gina gino gioacchino gioachino gioele gioffre gionata giorgia
giorgio giosuè giovanna giovanni girolamo gisa gisbert gisela gislinde gitta gitte giulia
giuliana giuliano giulietta giulio giuseppe giuseppina giustino glauco glen glenda glenn gloria
godofredo goffredo gonzalo goran gordana gordon gottfried gotthard gotthilf gotthold gottlieb
gottlob goyo grace gracia graciana graciano graciela graeme graham grant graziano graziella
grazyna greca greco greg gregg gregor gregorio gregory greta gretchen grete gretel gretl
griselda grit grzegorz grégoire guadalupe guarino gudrun gudula guenter guenther guglielmo guido
guillaume guillermo guiomar guiseppe gunar gunda gundel gundi gundolf gundula gunhild gunnar
gunter gunther guntram gustav gustavo gustaw gusti guus guusje guy gwendolyn gérard gönül götz
gülay gülsen gülten günter günther hagen hailey hajo hakan haley halil halina hamza hanife hanna
hannah hannchen hanne hannelore hannes hanni hanno hanns hanny hans hansgeorg hansjoachim
hansjörg hansjürgen hanspeter harald hardy harm harold haroldo harri harriet harro harry hartmut
hartmuth hartwig hasan hassan hasso hatice hayden haydée hayley hazel heather hector hedda hedi
hedwig hedy heide heidelinde heidelore heidemarie heiderose heidi heidrun heike heiko heimo
heiner heinfried heini heino heinrich heinz helen helena helene helfried helga helge heliodoro
hella hellmut hellmuth helma helmar helmtrud helmut helmuth hendrik henner henni henning henny
henri henriette henrik henrike henry henryk heraclio herbert herberto heribert heriberto
herlinde herma hermann hermenegildo hermine herminia herminio hernando hernán herrmann herta
hertha herwig hidde hilario hilary hilda hildburg hilde hildegard hildegart hildegund hildegunde
hilma hilmar hiltraud hiltrud hinrich hipólito holger hollie holly holm honoré horacio horst
hortense hortensia howard hubert hubertine hubertus hugh hugo hugues hulda humberto hunter
héctor hélène hülya hüseyin iain ian ibrahim ibán ida ignacia ignacio ignacy ignatz ignaz
ignazio igor iker ilaria ildefonso ildiko ileana ilhan ilias ilija ilja ilka ilona ilonka ilse
imelda imke immo imran imre ina inaya indy ines inga ingbert inge ingeborg ingeburg ingelore
ingetraud ingetraut ingmar ingo ingolf ingrid ingried inka inken inmaculada inna inocencio insa
inès inés ioannis iolanda ippazio ira irena irene irina iris irma irmela irmengard irmgard
irmhild irmi irmingard irmtraud irmtraut irmtrud isa isaac isabel isabela isabell isabella
isabelle isaiah isaura isaías ise isidor isidora isidoro isidro isis ismael ismail ismet isolde
istvan itziar ivan ivana ivanka ivo ivonne ivy iván iwan iwo iwona ize jacek jacinta jacinto
jack jackie jackson jaclyn jacob jacobo jacopo jacqueline jacques jade jadwiga jafet jaime jake
jakob jakub james jamie jan jana jane janet janett janette janice janin janina janine janko jann
janna janne janos janus janusz jaqueline jared jari jaroslav jaroslaw jasmijn jasmin jasmina
jasmine jason jasper javi javier javiera jay jayda jayden jaylinn jayne jayson jean jeanette
jeanne jeannette jeannine jeff jeffery jeffrey jelena jelle jelte jemma jenaro jenna jennifer
jenny jens jente jeremi jeremiah jeremy jeremías jermaine jerome jerry jerzy jerónimo jesper
jesse jessica jessika jesus jesusa jesús jet jill jillian jim jimena jimmy jinthe jip jiri
joachim joan joana joann joanna joanne joaquina joaquín job jobst jocelyn jochem jochen jodi
jodie jody joe joel joep joerg joey johan johann johanna johanne johannes john johnathan johnny
jolanda jolanta jolanthe jolie jolijn jon jonas jonatan jonathan jonathon joost jordan jordana
jordi jordy jordán jorge joris jorn jort jose josef josefa josefina josefine josep joseph
josephine josette josh joshua josip jost josué josé joséphine jovan jovita joy joyce jozef joël
joëlle juan juana juanita juanito judith judy juergen jules julia julian juliana juliane
julianna julie julien julieta juliette julio julita julius juliusz julián june juri jurij jurre
justin justina justine justus justyna jutta juul jérôme józef jörg jörgen jörn jürgen jędrzej
kacper kai kaitlin kaitlyn kaja kajetan kalina kamil kamila kara karen kari karin karina karl
karla karlfried karlheinz karlijn karol karola karolin karolina karoline karsten kasimir kaspar
kata katalin katarina katarzyna kate katelyn katerina katharina katharine katherina katherine
kathi kathleen kathrin kathryn kathy kati katie katja katrin katrina katy kay kayla kaylee
kayleigh kazim kazimierz keano keith kelli kellie kelly kelsey kemal kenan kendra kenneth kent
kerri kerry kerstin kevin kian kiara kick kieran kike kiki kilian kim kimberley kimberly kira
kirk kirsten kirstin kirsty klaas klara klaudia klaus klemens klothilde kläre knud knut koen
konrad konstantin konstantinos konstanty konstanze korbinian kordula korinna kornel kornelia
kornelius kreszentia kreszenz kriemhild krista kristen kristi kristian kristiane kristie kristin
kristina kristine kristopher kristy krystal krystian krystyna krzysztof ksawery kunibert
kunigunda kunigunde kuno kurt kyan kyano kyara kyle kylie kyra käte käthe käthi lacey ladislaus
laetitia laila lalo lambert lamberto lana lance lando lara larissa larry lars laszlo latasha
latoya laura laure laureano lauren laurence laurens laurent laurenz lauretta laurie lawrence
lazzaro lea leah leander leandra leandro leanne lee leif leigh leila leire lena lene leni lenn
leo leocadia leocadio leokadia leon leonard leonardo leoncio leone leonel leonhard leonid leonie
leonor leonore leopold leopoldine leopoldo leroy lesley leslie leszek leticia letizia levi lewis
lex leyla leyre león lia liam liana liane liberto licia lidia lidija lidwina lieke liesa
liesbeth lieschen liesel lieselotte lieve ligia lili lilia lilian liliana liliane lilija lilla
lilli lilly lilo lily lina linda linde lindsay lindsey linn lino linus lioba lisa lisandro
lisanne lisbeth lise liselotte lisette lissi lissy liv livia livio liwia liz liza lize lizz
lizzy ljiljana ljubica ljudmila lodovico loek loes logan loida lois lola lolita loni lonnie lope
lore loredana lorena lorenz lorenza lorenzo loreto loretta lori lorraine lot lothar lotte lotti
louis louise lourdes loïs luc luca lucas luce luchino lucho lucia luciana luciano lucie lucila
lucio lucrezia lucy lucía ludger ludmila ludmilla ludovica ludovico ludwig ludwina luigi luigina
luis luisa luise luisina luitgard luka lukas luke luna lupe lupita lutz luuk luz luzia luzie
luís lydia lynda lynn lynne lázaro léon maaike maarten maartje macarena macaria macario maciej
mackenzie madeleine madelief madeline madison madlen mads magarete magda magdalena magdalene
maggie magnus magret magrit mahmoud mahmut maik maike maite maja makayla maks maksymilian
malcolm malena malgorzata malik mallory malte malwina mamen mandy manfred manja manola manolo
manon manu manuel manuela manuelita mar mara marc marcantonio marcel marcela marcelina marcelino
marcella marcelle marcello marcelo marcia marcial marciano marcin marcio marco marcos marcus
mare mareen mareike mareile marek maren marga margaret margareta margarete margaretha margarethe
margarita margaud margaux margherita margit margita margitta margot margret margrit marguerite
maria mariah marian mariana marianela marianna marianne mariano maribel marica maricela maricruz
marie mariechen mariele marieluise marietta marija marijan marijn marika marilyn marina marine
marino marinus mario mariola marion marisa marisela marisol marissa maristela marit marita
maritta marius mariusz marjan mark marko markus marleen marlen marlene marlies marliese marlis
mart marta marten martha marthe martin martina martine martino martirio martyn martín marvin
mary maryam maryse marzena maría mason massimiliano massimo mateo mateusz mathew mathias mathijs
mathilde matilda matilde mato mats matteo matthew matthias matthieu matthijs matthäus mattia
mattias matías maud maura maureen maurice mauricio maurilio maurits maurizio mauro maurycy max
maxi maxim maximiano maximilian maximiliano maximino maxwell maya mayte mckenzie meagan
mechthild mechthilde mechtild mees megan meghan mehdi mehmet meik meike meinhard meinolf meinrad
melania melanie melchor melina melinda melisa melissa melita melitta melle melody melvin meral
mercedes merche meredith merel merijn merle meryem mesut meta metin mette mia micaela micha
michael michaela michaele michail michał micheal michel michela michelangelo michele micheletto
michelle michelotto michèle mick mieszko miguel miguela mijo mika mikayla mike mikhail mikołaj
mila milagros milan milena milica milka milo milos milou mina mindy minna miodrag mira miranda
mirco mireia mirella miriam mirja mirjam mirjana mirko miroslav miroslaw miroslawa mirta mirte
mirthe misty mitchell miłosz modesta modesto mohamed mohammad mohammed moisés molly mona monica
monika monique monja montserrat morena moreno morgan moritz morris muhammed muharrem murat
mustafa muzaffer myriam myrthe máxima máximo mónica nacho nacio nada nadeschda nadeshda nadia
nadin nadine nadja nancy nando nanni naomi napoleone narcisa narciso natali natalia natalie
natalija natalio natalja natan natanael nataniel natascha natasha natasza nath nathalie nathan
nathaniel natividad naud nayara nazaret nazario necati nedda neil nela nelli nelly nerea nereida
nermin nevenka nicanor niccolò nicholas nichole nick nico nicodemo nicola nicolai nicolas
nicolasa nicolaus nicole nicoletta nicolás nicolò nidia niek niels nienke nieves nigel nikki
niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nilda nilo nils nina
ninetta nino ninthe nisa noa noah noelia noemí noor noortje nora norah norbert norberto norma
norman notburga noud nout nova noé noémi noël noëlle nuran nuray nurettin nuri nuria nurten
nydia nynke nélida néstor obdulia octavia octavio océane oda odalis odalys odette ofelia olaf
olalla olav ole olegario olena olga olgierd olimpia oliver olivia olivie olivier oliwier omar
onofre orazio oreste orhan oriana orlando ornella ortrud ortrun ortwin oscar oskar osman osvaldo
oswald oswin otfried othmar otilia otmar ottavio ottfried ottilie ottmar otto ottokar ottomar
ottone ovidio owen oxana pablo paca paco pacífica paige palmira paloma pam pamela pancho panfilo
paola paoletta paolo paride parker pascal pascale pascual pascuala pasqual pasquale pastor
pastora patric patricia patricio patrick patrik patrizia patrizio patryk patty paul paula
paulette paulina pauline paulino paulo pavel pawel paweł paz pedro peer peggy pelayo pellegrino
penny pepe pepijn pepita pepito perla perlita pero perry petar peter petra petrona petros
phileine philip philipp philippe philippine phillip philomena phyllis pia piedad pien pier
pierangelo piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre piersanti
pieter pietro pilar pili pim pina piotr pippa pirmin pius pleun plinio plácido polina pompeo
pomponio poncio porfirio preston primitiva primitivo priscila priscilla priska prudencia
prudencio przemysław puccio puck puk purificación pánfilo pénélope pía pío quinn quinten quinty
quique quirino rabea rachael rachel radmila radosław raf rafa rafael rafaela rafał raffaele
raffaella raffaellino raffaello rahel raik raimondo raimund raimundo rainer raisa raissa ralf
ralph ramazan ramiro ramon ramona ramón randall randolf randy ranieri raphael raphaela raquel
raven ravi ray rayan raymond raymund raúl rebeca rebecca rebekah rebekka recep reece regina
reginald regine reimar reimer reimund reina reinald reinaldo reiner reingard reinhard reinhardt
reinhart reinhild reinhilde reinhold rembrandt remedios remigio remo rena renata renate renato
rene renee reni rens renske renzo rené renée resi reyes reyna reynaldo reza rhonda rhys ria
ricarda ricardo riccardo ricciotti richard rick rickey ricky rico rigo rik riley rita riza roan
robby robert roberta roberto robin robyn rocco rochus rocío roderich rodney rodolfo rodrigo
rogelio roger roksana roland rolando roldán rolf roman romana romeo romina romolo romuald romy
román ron ronald ronaldo ronnie ronny roos roque rosa rosalia rosalie rosalina rosalinda
rosalinde rosalva rosalía rosaria rosario rosaura rose rosel roselinde rosemarie rosemary
rosenda rosendo rosi rosie rosina rosita rosl rosmarie ross rossana roswita roswitha rotraud
rotraut rouven rowan roxana roy rozalia ruben rubén rudi rudolf rudolph rufina rufino ruggero
ruggiero rupert ruperta ruperto russell ruth ruthild ruy ryan ryszard régulo rémy rómulo róża
rüdiger saar saban sabas sabatino sabina sabine sabri sabrina sahin salih sally salomé salomón
salud salvador salvatore salvi sam samanta samantha sami samir samira samu samuel sancho
sandalio sander sandor sandra sandro sandy sanne sante santiago santino santos sara sarah sarina
sarita saskia saturnina saturnino savannah saverio scott sean sebastiaan sebastian sebastiano
sebastián sedat segismundo selena selim selina selma sem semra senn senna senol senta sep sepp
serafina serena serge sergei sergej sergio sergius serpil seth seve severiano severin severino
severo sevim shane shannon shari sharon shaun shawn shawna sheena sheila shelby shelia shelley
shelly sheri sherri sherry sheryl shirley sian sibel sibilla sibille sibylla sibylle siegbert
siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sienna
sierra sigfrido sigfried sigismund siglinde sigmar sigmund sigrid sigrun sigurd sil silja silke
silva silvana silvester silvestre silvestro silvia silvio simon simona simone simonetta simón
sina sinaida sjoerd slavica slavko slawomir slobodan socorro sofia sofie sofía sol sole soledad
solveig songül sonia sonja sonya sophia sophie soraya sosimo spencer stacey stacie stacy stan
stanislaus stanislav stanislaw stanisław stanley stavros stef stefan stefani stefania stefanie
stefano steffen steffi stella sten stephan stephanie stephen sterre steve steven stewart stijn
stilla stjepan stuart stéphane stéphanie sue summer susan susana susanita susann susanna susanne
suse susi suus suzanne suze svea sven svenja svetlana swantje swen swetlana sybilla sybille
sydney sylke sylvana sylvester sylvia sylvie sylvio sylwia szymon sébastien sönke sören sükrü
süleyman tabea tabitha tadeo tadeusz tamara tami tammie tammy tania tanja tanner tanya tara
tasha tassilo tatiana tatjana taylor tecla telemaco telmo telse temistocle teo teobaldo teodora
teodoro teodosio tere terence teresa teresita terrance terrence terri terry tess tessa teun
teófila teófilo thaddäus thea theda thekla theo theobald theodor theodora theodore theodoros
theres theresa therese theresia thibault thibaut thierry thies thijmen thijn thijs thilo thom
thomas thoralf thorben thorsten théodore théophile thérèse tibor tiburcio ties tiffany tijmen
tijn tijs till tillmann tilly tilman tilmann tilo tim timm timo timoteo timothy timothée tina
tino tirza tito tiziana tiziano tobias tobiasz toby todd tola tom tomas tomasa tomasz tomislav
tommy tomás toni tonia tonino tony tonya toralf torben toribio torquato torsten toño tracey
traci tracie tracy traude traudel traudl traugott traute travis trevor tricia trini trinidad
tristan tristán troy trude trudel trudi tullio twan tycho tygo tyler tymon tymoteusz tyrone
tülay türkan ubaldo uberto udo ugo ugolino ulf uli ulises ulla ullrich ulrich ulrike umberto
undine urban urbano urs ursel ursula urszula urte uschi uta ute utz uwe vadim vajèn valentijn
valentin valentina valentine valentín valeri valeria valerie valerij valerio valero valeska
valérie vanesa vanessa vasco vassilios veerle veit veli venancio venceslás vera verena vernon
veronica veronika veronique verónica vesna vicenta vicente vicki vickie victoire victor victoria
victoriano victorino vidal vigo viktor viktoria vilma vince vincent vincentio vincenza vincenzo
vinicio vinko vinzenz viola violeta violetta virgilio virginia virginie viridiana visitación
vitali vito vittoria vittorio vitus viviana viviane vladimir vlado volker volkhard volkmar
véronique víctor walburga waldemar waldtraut walentina walfried walli wally walter walther
waltraud waltraut waltrud wanda warren wayne wencke wendelin wendy wenke wenzel wera werner
wesley wessel whitney wibke wiebke wieland wieslaw wigbert wiktor wilfredo wilfried wilfriede
wilhelm wilhelmine willem willfried willi william willibald willibert willie willy wilma wiltrud
winfried witold wladimir wojciech woldemar wolf wolfgang wolfhard wolfram wout wouter wulf wyatt
wálter xaver xavi xavier xenia ximena xiomara yago yaiza yara yasemin yasmin yasmine yassin
yesenia yfke yilmaz yinthe yolanda youssef yusuf yves yvette yvonne yésica yéssica zacarías
zacharie zachary zaida zaira zakaria zara zbigniew zdenka zdravko zehra zeki zeljko zenon zenta
zeynep zita zlatko zoe zoey zofia zoltan zoraida zoran zoé zoë áfrica ágata águeda álvaro ámbar
ángel ángela ángeles áurea änne édgar édith édouard élisabeth élise élodie éléonore émile émilie
éric étienne íngrid íñigo óscar úrsula łukasz август авдей аверкий аверьян авксентий автоном
агап агата агафон агафья аггей адам адриан азарий аким акулина алевтина александр александра
алексей алина алла амвросий амос ананий анастасия анатолий ангелина андрей андрон андроник
анжела анжелика аникей аникита анисим анна антип антонин антонина аполлинарий аполлон арефий
аристарх аркадий арсений артем артемий архип аскольд афанасий афиноген бажен богдан болеслав
борис борислав боян бронислав будимир вадим валентин валентина валерий валерия валерьян варвара
варлаам варфоломей василий василиса вацлав велимир венедикт вениамин вера вероника викентий
виктор викторин виктория виссарион виталий владилен владимир владислав владлен влас всеволод
всемил всеслав вышеслав вячеслав гаврила галактион галина гедеон геннадий георгий герасим герман
глафира глеб гордей гостомысл гремислав григорий гурий давыд данила дарья дементий демид демьян
денис дмитрий добромысл доброслав дорофей евгений евгения евграф евдоким евдокия евлампий
евпраксия евсей евстафий евстигней евфросиния егор екатерина елена елизавета елизар елисей
емельян епифан еремей ермил ермолай ерофей ефим ефрем жанна захар зинаида зиновий зосима зоя
иван иванна игнатий игорь измаил изот изяслав иларион илья иннокентий иосиф ипат ипатий ипполит
ираида ираклий ирина исай исидор казимир каллистрат капитон карл карп касьян ким кир кира кирилл
клавдий клавдия климент кондрат кондратий конон константин корнил ксения кузьма куприян лавр
лаврентий ладимир ладислав лазарь лариса лев леон леонид леонтий лидия лонгин лора лука лукия
лукьян лучезар любим любовь любомир любосмысл людмила майя макар максим максимильян маргарита
мариан марина мария марк мартын мартьян марфа матвей мефодий мечислав милан милен милий милица
милован мина мир мирон мирослав митофан михаил михей модест моисей мокей мстислав надежда назар
наина наркис наталья натан наум нестор никандр никанор никита никифор никодим николай никон нина
нинель нифонт нонна оксана октябрина олег олимпиада олимпий ольга онуфрий орест осип остап
остромир павел панкрат панкратий пантелеймон панфил парамон парфен пахом пелагея петр пимен
платон поликарп полина порфирий потап прасковья пров прокл прокофий прохор радим радислав
радован раиса ратибор ратмир регина родион роман ростислав рубен руслан рюрик савва савватий
савелий самсон самуил светлана светозар святополк святослав севастьян селиван селиверст семен
серафим сергей сигизмунд сидор сила силантий сильвестр симон синклитикия сократ соломон софия
софон софрон спартак спиридон станимир станислав степан стоян таисия тамара тарас татьяна
твердислав творимир терентий тимофей тимур тит тихон трифон трофим ульян ульяна устин фадей
фаина феврония федор федосий федот феликс феоктист феофан ферапонт филарет филимон филипп фирс
флорентин фока фома фортунат фотий фрол фёкла харитон харлампий христофор чеслав эдуард элеонора
эмилия эмиль эммануил эраст эрнест эрнст ювеналий юлиан юлий юлия юрий яков якуб януарий ярополк
ярослав آلاء آيات أجوان أحلام أحمد أروى أريج أزهار أسرار أسيل أغاريد أفراح أفنان ألين أناهيد
إباء إخلاص إلينا ابتسام ابتكار ابتهاج ابتهال اصيل اعتكاف اعتماد افتكار ايمان بارعة باسمة باهرة
بتلاء بتول بثينة بشرى بلسم بلقيس بلماء بلند بنان بنفسج بهاء بهجة بهية بوران بيسان بيلسان تاج
تالا تاليا تامر تحسين ترانيم ترف تقي تمام تميم توفيق تولين ثائر ثابت ثاقب ثامر ثروت ثقيف جابر
جاد جاسم جالا جدير جرير جسور جعفر جلاء جلال جلنار جليل جمال جمان جميل جميلة جنى جهاد جهراء جوان
جوانا جواهر جود جودي جوليا جوين جيلان حاتم حارث حازم حافظ حامد حسام حسن حسني حسنين حسيب حسين
حفيظ حكيم حلا حليم حمدان حمدي حمزة حمود حميد حنبل حنفي حياة حيدر خاشعة خاطر خافق خالد خالدي خضر
خطيب خلدون خلف خلوصي خليفة خليل خميس خيري دؤوب دارين دانة داني دانية داهي داوود دريد دعاء دليل
دهمان ديسم ديمه ذريع ذكي ذيب رؤوف رئيس رائد رائف رابح راتب راجح راجي رازي راسم راشد راضي راغب
رافع راما رامح رامز رامي راني راوي رباح ربى ربيع رجاء رجائي رجب رحيب رخاء رزين رستم رسمي رشاد
رشدي رشيد رضوان رضي رفيق رمحي رمزي رمضان رهيف رواء روبا روبين روحي روعة روفيدا ريان ريتاج ريتال
ريف ريفال ريم ريما ريمان ريناد زاخر زاكي زاهر زاهي زايد زبير زغلول زكريا زكي زكية زهدي زهران
زهرة زهير زياد زيد زيدان زين سائد ساجد ساجي ساطع سالم سامح سامر سامي ساهد ساهر سبأ سجا سجى سخاء
سديم سراج سرحان سرور سعد سعدون سعدي سعود سعيد سفيان سفير سلاف سلام سلسبيل سلطان سلمان سليم
سليمان سموح سمير سنام سنان سهل سهوان سهيل شادن شادي شاطر شافع شاكر شامخ شامل شبلي شبيب شجاع شريف
شعبان شعلان شعيب شفيع شكري شكيب شهاب شهب شهد شهم شهير شوقي صائب صابر صاحب صادح صادق صارم صافي
صالح صامد صباح صبحي صبري صبور صبيح صخر صدقي صعب صقر صلاح صنديد صهيب ضاحك ضاحي ضحى ضرغام ضياء
ضيائي طائع طائف طائل طارق طالب طامح طاهر طريف طلال طلعت طموح ظاعن ظافر ظاهر ظبي ظريف ظهير عائد
عابد عاتب عادل عارف عاصم عاطف عاقل عاكف عالم عالية عامر عبدالله عتاب عتريس عتيد عتيق عثمان عدلي
عدنان عدوي عذب عربي عرفات عرفان عرفه عزاز عزمي عزيز عصام عصمت عطاء عفيف عقيل علاء علوان علي عماد
عمر عمران عمرو عمير غازي غالب غالي غامد غانم غزوان غزير غطفان غوى غيداء فؤاد فائق فاتح فاخر فادي
فارس فارع فاروق فاضل فالح فايد فتحي فتوح فخر فخري فداء فدائي فرات فراس فرج فرحان فردوس فرزدق فضل
فطين فكري فلاح فهد فهمي فوزي فيصل قائد قاسم قاصد قانت قبس قحطان قدري قصي قصيد قطب قطز قنوع قيس
كارم كاسر كاشف كاظم كافور كامل كاملة كايد كبير كتوم كرم كرمة كريم كليم كمال كنار كنان كنعان كوثر
لؤي لارا لاما لانا لبيب لبيد لتين لطفي لطوف لفيف لقاء لقمان لهفان لوجين لورا لورين لوليا ليان
ليث ليساء ليم لينا مأمون مؤمن مؤنس ماجد مادلين ماذى مازن مالك ماهر مايا مجاهد مجد محجوب محسن
محفوظ محمود مختار مخلص مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق مرسال مرشد مرعي مروان مريم مزهر
مسرور مسعود مسلم مشاري مشرف مشرق مشفق مصباح مصطفى مصعب مطاوع مظهر معارف معتوق معن معين مفيد
مقداد مقدام ملهم ممتاز ممدوح مناف منتصر منسي منصور منيب منيع منيف مهدي مهران مهيب موسى ميار مياس
ميثاق ميرا ميرال ميسور ميسون ميلاء ميمون نائل ناجح ناجي نادر نادي ناديه ناردين ناصر ناصيف ناضر
ناظم ناعم نافذ نافع ناهد نبراس نبهان نبيل نبيه نجدت نجوان نجيب نديم نذير نزار نزيه نسيب نشأت
نشوان نشوة نصر نصري نصوح نصور نضال نظام نظمي نعمان نعيم نغم نمر نوال نوح نور نورس نوره نوري نوف
نيازي هاجر هادي هاشم هاني هايدي هايل هدى هزار هلال هلالي همام هناء هنادي هند هيا هيام هيثم هيكل
هيمان وائل واثق وادع واصف واصل وجدي وجيه وحيد ودود وديع وريد وسام وسيل وسيم وصاف وصفي وفاء وفائي
وفيق وليد وليف يارا ياسر ياسمين يافع ياقوت يانع يحيى يزيد يسار يسرى يسري يعرب يعقوب يقين يمام
يوسف يونس
""".split()  # noqa: SIM905
)

SURNAMES = frozenset(
    """
aalts aarden aarts abad abascal abatantuono abate abba abbagnale abbott abella abellán accardo
acedo acerbi acero acevedo ackermann acosta acuña adadia adams adelaar adinolfi adkins adler
adolph adriaansen adriaensdr adriaense adryaens aeije aertsz agazzi agnesi agostinelli agostini
aguado agudo aguilar aguilera aguiló aguirre agullo agustí ajello akhtar alarcón alberdi albero
alberola albers albertini alboni alcalde alcalá alcaraz alcolea alcántara alcázar aldobrandi
alegre alegria alemany alemán alfaro alfieri alfonsi aliaga alighieri allain allard aller
almagià almagro almansa almazán almeida aloisio alonzi alpaidis alsina altera alvarado alvarez
alves amaldi amalrada amat amato amigó ammaniti amo amores amorós anastasi anaya anders andersen
anderson andrade andreotti andreozzi andreu andrews angeli angiolello anglada anguillara
anguissola anguita angulo anichini ansems antelami antonacci antonelli antonetti antonini
antonioni antonucci antón antúnez aparicio aporti appelman aragonés aragón aramburu arana aranda
araujo arce archer arco arcos arellano arenas arens arent argan argentero argenti argento
argurio arias ariasso ariens ariosto ariza ariño arjona armani armas armellini armengol
armstrong arnaiz arnal arnau arnaud aroca arranz arregui arribas arrieta arroyo arteaga artigas
arts arévalo aschman asenjo asensio ashton asmundo asprucci atienza atkins atkinson atzler
aubert aubry auger aulenti aumann austermühle avery avila avilés avogadro ayala ayers ayllón
ayuso azcona aznar azorin babati babato babbo bachmann backer bacosi badoer badoglio badía baena
baeza baggio baglioni bailly baird bajamonti bajardi baker bakker balaguer balbi balbo baldwin
ball balla ballard ballester ballesteros balotelli bandello banks baquero baracca barajas barba
barbarigo barbe barber barberini barbero barberá barbier barcaccia barcella barceló barco
barents barese baresi barillaro barker barkholz barlow barnes barnett baroffio baron barozzi
barr barracco barragán barral barranco barre barreda barrena barrera barrett barriga barrio
barrios barron barros barroso barsanti bartels barth barthelemy bartlett bartoli barton barzini
baró barón basadonna bass bassi basso bastiaanse bastiaense bastida bataglia batalla bates
batlle battaglia battelli battisti baudry bauer baum bauzà bave baxter bayo bayona bayón bazin
bazzi baños bean beard beasley beccaria beccheria becerra becht beck becker beckmann beekman
beer beernink beffa begum beier beijring bejarano bekbergen belda bell bellemans belletini
bellido bellini bello bellocchio bellucci bellò belmonte belpere beltran beltrán bembo benard
benavent benavente benavides bender benedetti benet benigni benitez bennett benoit benson
benthin bentley benton benussi benítez beourgeois berends berendse berengario berenguer berg
berger bergoglio berlusconi bermejo bermudez bermúdez bernaards bernad bernal bernardi
bernardini bernat bernetti bernier bernini berrocal berry berrè bersani berthelot bertho bertin
bertoli bertolucci bertoni bertrán besnard besson best bettin bettoni bevan bevilacqua beyer
bezemer biagi biagiotti bianchi bianchini bien bierstraten biggen bignami bignardi bigot bijlsma
bilbao billung binaghi binner birch bird birnbaum bishop bixio blaak black blackburn blackwell
blair blanc blanch blanchard blanchet blanco blanes blankenship blasco blasi blazquez blees
bleijenberg blevins blewanus blin bloch bloemendaal blokland blom blondel blonk blot blázquez
blümel boada boaga bocca boccaccio boccherini boccioni bocelli boddaugh bodin bodoni boer boers
boeser boetet boezio bohlander bohnbach boiardo boitani boito boix bolander bolaños boldù
bolkesteijn bolnbach bolton bolzmann bombieri bompiani bonanno bonatti bonaventura bonbach bond
bondumier bonet bongiorno bonilla bonino bonneau bonnet bonnin bonolis bonomo booden boogaerts
booker boone booth borghese borgia borman borrani borrego borrell borromeo borromini borroni
borrás borsellino borsiere borzomì bos bosch bosio bosman bossi bosurgi botella botta bottaro
botticelli bottigliero bou boucher bouchet boucsein boudewijns bouhuizen boulanger boulay
bourdon bourgeois bousquet bouthoorn boutin bouvet bouvier bouwhuisen bova bowen bowers bowman
boyd boyer boyle bradford bradshaw bragadin bragaglia bramante brambilla brancaccio branch
branciforte brands brandt braun bravo bray brenna brennan bresciani bresse bresé breton
breugelensis brewer briand briccialdi brichese bridges briemer briere brievingh briggs bright
briones brisee brizee brock broeckx broeders broek broekhoven broeshart broggini bronder brookes
brooks broschi brouwer brown browne browning bru bruder bruggeman brugman brugnaro brumleve brun
bruneau brunel brunelleschi brunello brunet bruscantini bruynzeels bryant buchanan buchholz buck
buckley bud budig buendía bueno buijs buisson bull bullock bulzoni buonauro burcardo burch
burgess burgos burke burnett burns burrows burton buscetta bush busoni busquets bustamante
bustos butcher butler butselaar butte byrd byrne báez bárcena bähr bärer bègue bökenkamp börner
caballero cabanillas cabañas cabello cabeza cabezas cabibbo cabo caboto cabrera cabrero cabrini
caccianemico caccioppoli cadefau cadenas cadorna caetani cafarchia caffarelli cagnin cagnotto
cain cainero caironi cal calarco calatayud calbo calderon calderón caldwell calgari calhoun
callahan callegari callegaro calleja calvet calvo calzada camacho camanni camicione camilleri
camino camiscione cammarata cammel campanella campano campbell campillo campise campo campos
campoy camps camuccini camus canales canali canals canet canetta canevascini canil cannizzaro
cannon cano canova cant cantero cantimori cantrell cantu cantón caparrós capdevila capecchi
capone cappelli capuana caracciolo carbajo carballo carbonell carbó cardano cardenas cardona
carducci carey carfagna carli carlier carlson carmona carnera carnero carney carnotte caro
carocci caron carosone carpaccio carpenter carpentier carpio carr carranza carrasco carre
carrera carreras carretero carreño carriera carrillo carrión carro carroll carson carter
cartwright carullo caruso carvajal casadei casado casagrande casal casale casaleggio casalodi
casals casanova casanovas casares casarin casas case casellati cases casini caspar cassarà
castaneda castañeda castejón castell castellanos castelli castellitto castells castelló
castiglione castilla castillo castioni castrillo castro catalano catalá catalán catenazzi
cattaneo cavalcanti cavanna cazorla cañas cañellas cañete cañizares ceci celentano cendron
cepeda ceravolo cerdá cerdán cerezo ceri cerquiglini cerro cerutti cervantes cervera cesaroni
cesarotti ceschi chacón chadwick chamberlain chambers chamorro chan chandler chaney chang
chaparro chapman charlton charon charpentier charrier chartier chauveau chauvet chauvin chaves
chavez checa chechi cheda chen cherry cherubini chevalier chevallier chevresson chiappetta
chiaramonte chico chiesa chigi chindamo chinnici chittolini choi chotzen christensen chrodtrud
chrétien chung church ciampi cianciolo ciani cibin cicala cichorius cicilia cid cifuentes
cignaroli cilea cilibrasi cimarosa cimini cipolla cisneros civaschi claassen claesdr claesner
clark clarke clavero clay clements clerc cline clément coardi coates cobb cobo cobos coca cocci
cochran cociarelli codina coello coenen coffey cohen colas coleman coles coll collado collet
colletti collier collina collins collodi colom coloma colomer colon columbo comas combi comboni
combs comencini comeriato comisso comolli company compton conde condoleo conesa conley conner
connolly conradi contarini conte conti contrafatto contreras conway cook cooke coolen cooley
cooper copeland coppola corbacho corbo corcos cordero cordier cordova coret cornejo cornelisse
cornelissen cornelisz corominas coronado corradi corral correa correr corstiaens cortes cortese
cortez cortina cortés cosman cossiga costa costalonga costanzi coste coulon courtier courtois
cousin couturier cowan cox crane crawford cremonesi crespi crespo criado crisafulli crispi
cristoforetti crosby cross cuadrado cuda cuenca cuervo cuesta cueto cuevas cugia cummings
cundari cunningham cuomo curatoli curci curiel curry cusano cutrufo cutuli cuzzocrea cuéllar
cáceres cámara cánovas cárdenas céspedes córdoba cózar dachgelder dachgeldt dachgelt dalla
dallapé dallara dalmau daly dandolo daniels daugherty davenport davey davids davidson davies
davila davis davison dawson day daza decker dehmel dekker delacruz delahaye delannoy delattre
delaunay deledda deleon delgado delle dellucci delmas delorme demmendaal dennenberg depero
descamps deschamps desio detti devaux diallo dias diaz dibiasi dickerson dickinson dickson
didier diesbergen dietz diez dijkman dijkstra dijoux dippel dircken dirksen dirven disdero
ditschlerin dixon diéguez dobes dobson dodd dodson doe doesburg doglioni doherty dominguez
doménech domínguez donaire donaldson donarelli donati donatoni donini donnelly donoso donovan
donà doorhof doornhem doria dorsey dorsman dossetti dossi dougherty dovara dowerg downs doyle
draaisma draghi drake drewes dries driessen drub drubin druso drysdale duarte dubois dudley
dueñas duffy dufour duhamel duivenvoorden duke dulbecco dumas dumont dunlap dunn duodo dupont
dupré dupuis dupuy duque duran durand durham durán duse duval dyer dávila díaz díez döhn döring
dörr dörschner eaton ebert eberth echevarría echeverría eckbauer eco edwards eelman eerden egea
ehlert eigenwillig eijkelboom eimer einaudi elberts elbertse ellis ellison elorza elsemulder
elsenaar emanuelli emmen emo endrizzi engels english enríquez erhout erickson errani errigo
escalona escamilla escobar escolano escribano escrivá escudero espada esparza españa español
espejo espinosa espinoza esposito estes esteve estevez estey estrada estévez etzler etzold evans
everde everett evers everts evrard ewing exposito expósito fabbri fabra fabre fabregat fabrizi
faggiani fagiani fagotto faivre fajardo falcone falcó falcón falier fallaci falloppio fantini
fantoni fantozzi fanucci faranda farina farinelli farley farmer farnese farrell farré fattori
faugno faulkner faure faust favata fechant fechner federici feenstra feijoo feliu feltzer
ferguson fermi fernandes fernandez fernández ferrabosco ferragamo ferragni ferran ferrand
ferrando ferrante ferrara ferrari ferraris ferrata ferrazzi ferreira ferrell ferrer ferrera
ferreras ferrero ferretti ferrucci ferrán ferrández ferrándiz fibonacci ficino fiebig field
fields fieramosca fiere figueras figueroa figuerola filangieri filippelli filippini filogamo
filzi finch finetti finke finley finotto finzi fiol fioravanti fiorucci fischer fischetti fisher
fittipaldi fitzgerald fitzpatrick flaiano flantz fleming fletcher fleury fliegner flink flores
florio flowers floyd flynn foa foconi fogazzaro folch foletti foley folliero fonseca font
fontaine forbes ford fornaciari forster fortuny fortuyn forza foscari foster foucher fouquet
fournier fowler fox foà fracci franceschi franch franke frankhuizen franscini franzese fraser
frazier fredriks freeman fremie french frerichs frescobaldi freshour freudenberger frey friedman
friehus fritsch frost frutos fry frye frías fröhlich fuente fuentes fuertes fuller furda fusani
fuseli fuster fábregas förster gabaldón gabba gabbana gabrieli gadda gaggini gagliano gagliardi
gaiatto gaillard gaines gaito galan galeati galenzone galiano galiazzo galijn galilei galindo
gallagher gallardo gallart gallego gallegos gallet gallo galloway galtarossa galuppi galvan
galvani galvez galván galán gamble gangemi garay garcia garcés garcía gardiner gardner gargallo
garibaldi garmendia garner garnier garobbio garozzo garret garrido garriga garrison garrone
garza garzoni garzón gascón gasperi gates gatto gaudin gauthier gautier gay gaya geerling geerts
geertsen gehringer geisel geisler geißler gelabert geldens gellemeyer gelli gemen gemito geneart
genefaas gentileschi gentili gentilini gentry geraci gerlach germain germano gerrits gerritse
gerritsen gertz gervais ghoerle giacconi giacometti giammusso gianetti gianinazzi giannelli
giannetti giannini giannone giannotti giannuzzi gianvecchio gibbons gibbs gibert gibilisco
gibson gierschner gieß gigli gilabert gilardoni giles gill gillespie gillet gilmore gimenez
gimeno giménez giner ginese ginesio gioberti giolitti giorgetti giovine giradello giralt girard
giraud girona girschner girón giselmeyer giulietti giunti giusti glass glasses glover gnatz
gnodde godard goddard goderts godfrey godoy goedhart goicoechea golden goldoni goldstein golgi
golino gomes gomez gomila gomis goncalves gonzaga gonzales gonzalez gonzález good goodman
goodwin gordillo gori gorlitz gosselin gottardi gotti goudriaan gough gould govarts govoni
gozzano gozzi goñi gradenigo graf gramsci granados granatelli grande gras grassi grasso grau
graves gravina gray green greene greenwood greer greggio gregori greij gremese grenier grifeo
griffin griffith griffiths grimani grimes grisoni gritti groen groenendaal groenestein grondel
grondin groote gros gross grossi gruijl gröttner gual gualandi gualtieri guarana guarato guardia
guardiola guariento guarneri gucci gude guerra guerrero guglielmi guibert guicciardini guichard
guidone guidotti guijarro guilbert guillen guillet guillon guillot guillou guillén guinizzelli
guit guitart gullotta gulotta gumprich gunpf gussoni gute gutierrez gutiérrez gutknecht guyon
guyot guzman guzmán guérin gálvez gámez gárate gómez haack haas haase haengreve haering
hagendoorn hahn hak hakker hale hall hamann hamel hamilton hammond hamon hampton hancock hande
haneberg hanegraaff haney hansen hanson hardin harding hargreaves haring harloff harmon haro
harper harrell harrington harris harrison hart hartley hartman hartmann hartung harvey haselaar
hatfield hauffer hawkins hayes haynes hays hayward hazenveld heath hebert hecker heere heerkens
heerschop hehl heidrich heijman heijmans heijmen hein heinrichs heintze hekker hellevoort
hellwig helmerhorst henck henderson hendricks hendriks hendrikse hendrix henk henschel hensley
henson hentschel heras heredia hering herman hermans hermighausen hernandez hernández herranz
herrera herrero herring hertrampf hervia hervás hervé heser hess hesse hester hethur hettner
heuser hewitt hexspoor heydrich heymans heyne heß hickman hicks hidalgo hierro higgins higueras
hill hiller hilton hines hinton hoarau hoareau hobbs hodge hodges hodgson hoedemakers hoeks
hoekstra hoelen hoes hoffman hoffmann hofman hofmann hogan holden holder holland hollander
holloway holmes holsten holt holthuis holzapfel hondeveld honing hood hoogers hooper hoover hope
hopkins hoppenbrouwer horn horne hornich hornig horrocks horton houdijk houghton house houston
howarth howe howell howells hoyos hoz huang hubbard huber huberts hudson huel huerta huertas
huet huff huffman hughes huguet huhn huijben huijbrechts huijs huijzing huisman hull huls
hulshouts hulskes hulst humbert humphrey humphreys humphries hunt hurley hurst hurtado hussain
hutchinson huurdeman huynh hyde hänel häring höfig hölzenbecher höning hörle hövel hübel
iacobucci iacovelli iadanza iannelli iannotti iannucci iannuzzi ibarra ibañez iborra ibáñez
iglesia iglesias imbert impastato infante infantino ingram iniesta innocenti interiano
interminei interminelli inzaghi ioppi iqbal iriarte irwin isern izaguirre izquierdo iñiguez
jaceps jacobi jacobs jacobson jacquet jacquot jacuzzi jans jansdr janse jansen jansse janssen
janssens jara jarvis jaume jaén jdotte jefferson jeggij jekel jenkins jennings jensen jerez
jerusalem jessel jilani jimenez jiménez jochems jockel johns johnson johnston joly jones jonker
jonkman joosten jopich jordá jorlink jorrisen joubert jourdan jove jover jovinelli juarez juliá
junck juncken jungfer junitz junk junken jurado jurrijens juvara juárez jáuregui jähn jäkel
jäntsch jódar jüttner kabus kade kaiser kallen kallert kalman kambs kamp kamper kane karels
karge karz kas kathagen kaufman kaul kaur keijser keijzer keller kelley keltenie kemp kennedy
kensy kerkhof kerr ketel ketting keudel key khan kidd killer king kirby kirpenstein kisman
kitzmann klapp kleibrink kleijse klein klemm klemt klerks kleybrink kline klingelhöfer kloppert
klotz knapp knappe knight knoers knowles knox knuf kobelt koch koeman kof kohl kok kolen kolster
koning konings koret korsman korstman kort kortman kosten koster kostolzin krabbe kramer kranz
kraus krause kraushaar krebs krein kremer kreusel kriens kroker kronenberg krueger kruns
kruschwitz kuhl kuijpers kuilenburg kuiper kuipers kuit kunen kusch kwaadland käster köhler
köster kühnert labado labbé lachmann lacombe lacroix ladeck laffray lafleur lagarde lage
lagerweij lago laguna laine lam lamas lamb lambers lamborghini lambregt lamore lamotte lamy
lancisi landa landry lane lanfranchi lang lange langern langevoort langlois lankle lansink
laporte laroche larrañaga larrea larsen larson lasa lastra lathrope latier lattuada launay law
lawson leach leal leblanc lebon lebreton lebrun leclerc leclercq lecomte leconte lecoq ledesma
ledoux leduc leene lees lefebvre lefort lefèvre legendre legnante legrand legros leguit lehmann
leiva lejeune leleu lelijveld lelièvre lemaire lemaître lemmens lemoine lemonnier lenoir lensen
leonardi leoncavallo leonetti leopardi lercari lerma lerner leroux lesage lester letellier
lether letta lettiere levesque levine levy liebelt lieshout ligorio ligtvoet liguori lijn lillo
lin linares lind lindau lindner linke linschoten lippomano lips littizzetto little liu liverotti
livingston llabrés lladó llamas llano llanos lledó llobet llopis llorens llorente lloret lloyd
lluch lobato lobo loep loiseau lollobrigida lombard lombardi lombardo lombroso lommert lonen
long longhena loos lopes lopez lopresti lorch lord loreal loredan lorreijn losa losada losekann
louws lovato love lowe lowery lozano luboch lucarelli lucchesi lucciano lucena lucero luciani
ludovisi luján lumbreras lupo luque luria lussu luster lutterveld luxardo luzi lynch lyons léger
lévy lévêque lópez löchel löffler löwer lübs maas maaswinkel maccanelli macdonald mace machado
macias mack macías madden maddox maderna maderno madrid madrigal maestre maffei maggioli maglio
magnani magrassi mahe mahieu mahmood mahoney maillard maillet maillot majewski majorana
malacarne malaparte malatesta maldonado malenchini malipiero mallet mallien malo malone malpighi
manacorda mancebo mancini mangel mangold manjón mann manne manning mannoia manolesso manrique
mans manso mansveld mansvelt mantegazza mantegna manunta manzanares manzano manzoni marangoni
marazzi marcacci marceron marchal marchand marconi marenzio margraf marin marinetti marini
mariscal mariño marks marques marquez marqués marrone marsden marsh marshall marsili martel
martens marti martineau martinelli martinez martins martorell martucci marty martí martínez
marzorati maréchal marí marín mas mascagni mascaró mascheroni maspero massa masse massey masson
mastandrea mastroianni mata matas mate mateos mater mateu mathews mathieu mathis mathol mathurin
mattarella matteotti matthews matthäi maury may mayer maynard mayo mayol mayoral mays maza
mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mcbride mccall mccann mccarthy mccarty
mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee
mcgrath mcguire mcintosh mcintyre mckay mckee mckinney mcknight mclaughlin mclean mcmahon
mcmillan mcneil mcpherson meadows medici medina meeres meeusen meijer meis meister mejia
melendez melero melet mellor melton meléndez mena menard mende mendez mendizábal mendoza mendès
menendez mengolo mennea mens mentzel menéndez mercadante mercader mercado mercalli mercantini
mercati mercer mercier mercks merckx merino merisi merkx merritt mesa metcalfe metella metz
meucci meunier meyer meyers meza mezzetta miah micca michaud michelangeli micheletti michiels
michielsen middelkoop middleton mielcarek mies migliaccio mijsberg milanesi miles milla miller
millet mills millán miltenburg mimun miner miniati mir miralles miró misicher missoni mistry
mitschke moccia mocenigo modiano modigliani modugno moenen moensendijk moet mogherini mohaupt
mol molegraaf molen molenaar moles molesini molina moliner molins moll momberg monaco mondadori
mondaini monduzzi moneta monicelli monnier monreal monroe montalbán montalcini montalti
montanari montanariello montanelli montaña monte montecchi montenegro montero montes montesano
montesinos montessori monteverdi montgomery monti montoya moody moon mooney moore mora morabito
moraleda morales moran morandi morandini morante morata morcillo moreau morel morell morellato
morera moresi moretti morgagni morillo morin morlacchi morley morosini morpurgo morricone
morrison morrocco morrow morse mortati morton morucci morvan morán moschino mosemann moses
mosley mosquera moss moulin moya moyer mozart mudden mude mueller muijs mulder mulders mulet
mullen muller mullins munari munoz mur muratori murcia murialdo murillo muro murphy murray murri
musatti muti muñoz myers mármol márquez mälzer méndez mínguez möchlichen múgica múñiz mühle
mülichen müller naccari nadal nadi napolitano naranjo narváez naser nash natta navarrete
navarria navarro navas navone naylor neal nebot necci nedermeijer neira nek nelson nerger nette
neureuther neuschäfer neuteboom neuzerling nevado neveu newman newton nguyen nibali nicholls
nichols nicholson nicolau nicoletti nicolini nicolucci nielsen niemeier niermann nieto
nieuwstraten nievo niggli nihoe nijman niscoromni nitti nitto nixon niño noack noble nogueira
noguera nogués nohlmans nolan nolcini nollee nonis noordijk norbiato nordio noriega normand
norris north norton nosiglia notarbartolo novak novaro novoa nugnes nunez nuñez núñez obrien
ocaña ochoa oconnell oconnor oderwald odescalchi odom odonnell oemencs oennen oestrovsky offredi
ojeda oliboni oliva olivares olivera oliveras olivetti olivé oller ollivier olmedo olmo olsen
olson olthof olykan omma oneal oneill onio onisto ooms oosterhek oosterhout oostveen opizzi
opmans ordóñez orengo orozco orr orsini ortega ortese ortiz ortmann ortolani ortuño osborn
osborne oscuro osorio ossani ossola osterhoudt ostinelli osuna otero otte ottino ouwel ouwerkerk
ovadia overdijk overeem oversteeg owens pace pacelli pacetti pacheco pacillo pacomio padilla
padovano paffrath paganini page pages pagliaro pagnotto pagès paillet palacio palacios palau
palazzo palladio pallarès palma palman palmer palmisano palomar palomares palombi palomino
palomo paltrinieri palumbo panatta paniagua panicucci panzera paoletti paolini paolucci papafava
papetti pardo paredes pareja parejo parent pareto parini paris parisi park parkes parkin
parkinson parks parmitano parpinel parra parri parrish parry parsons paruta pascarella pasman
pasolini pasqua pasquier passalacqua passchiers pastine pastoors patberg patel patiño patterson
patton pausini pauwels pavanello pavarotti pavone pavón payet payne pazos peacock peano pearce
pearson pechel peck pederiva pedersoli pedraza pedrazzini pedrero pedroni pedrosa peeters
peinado peiró pellegrini pelletier pelli pellicer pellico peltier peláez pena pennetta
pennington pera peral perales peralta peranda perck perea pereira perelló perera perez pergande
pergolesi perini perkins peron peronne perozzo perret perrier perrin perrono perrot persico
persijn pertile pertini peruzzi peters peterse petersen peterson petit petitjean petralli
petrassi petrocelli petrucci petrucelli petruzzi petty peukert pezzali peña peñalver peñas pham
phelps phillips phillipsen piacentini piane piazzi picard piccinni piccio pichon pickering
pieper pierce pierson pieters pietrangeli pigafetta pignatti pinamonte pincherle pineau pineda
pinedo pinilla pininfarina pino pinto pintor piovani piquer pirandello pirelli pires pisacane
pisani pisano pisaroni pison pistoletto pittman pitts pizarro pizzamano pizzetti pizziol pizzo
piña piñeiro piñol pla plana planas plath platini plaza poerio pohl poirier pol polani polesel
polizzi pollard polo pomares pombo pometta ponce poncelet ponci pons pont pontecorvo ponti poole
pope porcel porcellato porras porta porter portero portillo porzio posada post postma potier
potter potters pottier potts pou poulain powell power powers poza pozo pozuelo pozzecco prada
prado praga prat pratesi prati prats pratt preiß price priego prieto prince prins prinsen
pritchard priuli procacci proctor prodi proietti pruitt pruschke pruvost prévost pucci puccini
puente puerta puga pugh pugliese puglisi puig pujadas pujol pulci pulido putz páez pärtzelt
pérez pölitz quasimodo querini quero querol quesada quevedo quintana quintanilla quintero
quiroga quirós rackham rademaker radisch rahman raimondi ramaker ramazzotti ramirez ramis ramos
ramsey ramírez randazzo randolph rangel rapisardi rasmussen rastelli raurica ravaglioli raya
raynaud read real rebollo recer recers recio redi redondo reed rees reese reeves regge regnier
reguera rehorst reichmann reid reig reijers reilly reimes reising rek remmers renard renaud
renault renier renner rensi renzi requena respighi reuter revilla rey reynaud reynolds rhodes
riba ribas ribeiro ribera ribes ricart riccardi riccati ricci ricciardi rice rich richards
richardson richmond ricolfi ridder riddle riehl riem rienzo riera rietveld riggs righi rijcken
rijks rijn rijntjes rinaldi rincón ring rios riou ripoll rippey riquelme risma rismondo ritacca
ritter rius rivas rivera rivero rivers rivière rizzo rizzoli roach robbins roberson roberts
robertson robinson robledo robles robson roca rocamora rocca roccabonella rocha roche rocher
roda rodgers rodrigues rodriguez rodríguez roero roessink rogers rogge rogner rohleder roht roig
rojas roldan rolland rollins roma romagnoli romano romero romeu romijn romiti roncalli
roodesteijn room roose roosenboom ropero ros rosado rosales rosell roselló rosemann rosenow
rosiello roskoth rosmini rosselli rossellini rosselló rossetti rossi rossini roth rotteveel
roukes roura rousseau roussel rousselet rousset rouwenhorst rouwhorst roux rovira rowe rowland
rowley royer royo rozas ruano rubben rubbia ruberto rubio rueda ruffini ruggeri ruggieri ruijs
ruiz ruppersberger ruppert rush russo rust rusticucci rutten rädel río ríos ródenas röhrdanz
röhricht römer rörricht saavedra sabater sabatini sabbatini sacristán saez saffi sager sagese
sagnelli sagredo sainz sala salamanca salandra salas salata salazar salcedo saldaña sales salet
salgado salgari salieri salinas salmerón salmon salom salvemini salvini salvo salvà salz samele
samper sampson samson sanabria sanchez sanders sanderson sandi sandoval sanford sanguineti
sanjuan sanmartín sanmiguel sans sansoni santamaria santamaría santana santi santorio santoro
sanudo sanz sarabia saraceno saracino saragat sarmiento sarneel sas sastre satriani satta sauer
sauli saunders saura sauro sauvage savage savorgnan sawyer saxo sbarbaro scaduto scalera
scalfaro scamarcio scandone scaramucci scardino scarfoglio scarlatti scarpa scarpetta scarponi
schaaf schacht schaefer schagen schakelaar scharroo schatteleijn scheel scheer scheffers scheibe
schellekens schelvis schenk schenkel scherms scheuermann schiaparelli schiavo schiavone schicchi
schiffer schilt schinke schipper schleich schlosser schmidt schmidtke schmiedecke schmiedt
schmitt schneider schofield schokman scholl scholten scholtz scholz schomber schotte schottin
schouten schrant schrik schroeder schroeff schuchhardt schulten schultz schulz schuster
schuurmans schuylenborch schwartsbach schwartz schweitzer schwital schäfer schönland schüler
scialpi scotti scotto scuylenborchs seco sedano seddio segarra segebahn segerszoen segni segovia
segrè seguin segura seguí seidel seifert seip sellers semitecolo serao serlupi sermonti serna
serra serraglio serrano sestig sevilla sevillano sexton sforza sgalambro sgarbi shaffer shah
sharp sharpe shaw shea shelton shepard shepherd sheppard sherman shields short shupe sibilia
siering siffredi silvestri simeoni simmons simonis simons simpson sims simó sinclair singh
singleton sinisi sire sismondi sitters skinner slaetsdochter slagmolen slater slingerland sloan
small smart smeets smirnoff smit smith smits snow snyder sobrero sobrino soderini soffici
sokolov sola solana solano solari soler solera solimena solis sollima solomon solsona solé solís
sommaruga somoza sonnino sontag soos soprano soranzo sordi sorgatz soria soriano sorrentino sosa
sotelo soto spaan spadafora spallanzani spanevello spanhaak sparks spears speer speijer spence
speri spier spies spieß spiker spinelli spinola spreeuw sprong spruit spruyt squarcione sraffa
stadelmann stafford staglieno stahr stamrood stange stanton stark staude steckel steele
steenbakkers steenbeek stefanelli stein steinberg steinmeiern stephens stephenson sterkman
stettyn steuer stevens stevenson stey stichter stiebitz stiffel stinis stoffel stoffelsz stokes
stoll stolze stone stook stoppani storey storladi stout stradivari strangio strickland striebitz
strijker strik stroh strong stucchi stuivenberg stumpf suarez suijker sullivan summers sureda
surian sutton suárez swanson sweeney swift sykes symons sáenz sáez sánchez säuberlich söding
sölzer süßebier taboada tacchini taccola tafuri tagliafierro takkelenburg talavera talbot
taliani taliercio tamarit tamayo tamborini tamburello tamburi tamburini tammerijn tamsma tanguy
tanzini tapia tarantini tarantino tarchetti tartaglia tartini tasca tasso tassoni tate tebaldi
techer tedesco teixeira tejada tejedor tejera tejero telesio tello tena tencalla tenorio
terragni terrell terrón teruel tessier teunissen texier textor thanel thatcher thompson thomson
thornton thorpe thout tielemans tiepolo tillmanno timmerman timmermans tins tintzmann tirabassi
tirado tirie tlustek togliatti tognazzi toldo toledo tolentino tolosa tomaselli tomasetti
tomasini tomei tomlinson tommaseo tomé toninelli tonisto torlonia tormo tornatore toro torralba
torre torrecilla torrens torrent torrents torres torricelli torrijos toscani toscanini toselli
tosi toso tosto totino totwiller toussaint tovar townsend tozzi tozzo traetta tran traore
trapanese trapani trapp travaglia travaglio traversa travia trebbi treccani tremonti trentin
trentini tresoldi treves trevino trevisan trevisani trezzini trillini trillo trincavelli
trobbiani troisi trombetta trommler tron tropea trotta trub trubin trujillo trupiano trupp
trussardi tröst trüb tschentscher tucker tudela tuithof tur turati turchetta turchi turci
turnbull turner turpin turrini tutino tuzzolino täsche téllez ubaldi udinese udinesi ugarte ughi
uittenbosch ullmann underwood ungaretti uphaus uphuis uphus ureña uriarte uribe urrutia uría
vaessen vaillant valbuena valcárcel valderrama valdez valdés valencia valenciano valentino
valenzuela valera valette valguarnera valier vall valle vallejo vallenduuk vallet valls vallée
vallés valmarana valverde vance vandenbergh vang vanvitelli vaquero vara varano varela vargas
vasari vasquez vasseur vastenhouw vattimo vaughan vaughn vazquez vecellio vecoli veenendaal
veenstra vega vegt velasco velasquez velazquez velderman velez veltman veltroni velázquez
vendetti venditti vendrell veneziano venier vento venturi verbeeck verbeek verboom verbruggen
vercelloni verda verdejo verdi verdier verdone verdugo verdú verga vergara vergassola vergeer
vergerio verhaar verhagen verharen verheij verheuvel verhoeven verkade vermeulen verri versace
verschuere verschut versluijs vertoor vertooren vervoort verwoert vespa vespucci vezzali vial
viana vianello vicens vidoni vierdag vigil vigliotti vignon vigorelli vila vilalta vilanova
vilaplana vilar villa villadicani villalba villalobos villalonga villanueva villar villarosa
villarreal villaverde villegas villena vink visconti visintini vismara visser vittadello vitturi
vivaldi vives viviani vizcaíno viña viñas vogt voisin volcke vollbrecht volta volterra voortman
vos vrancken vázquez vélez waardeloo wade wagenknecht wagenvoort wagner walker wall wallace
waller wallis walls walsh walsteijn walters walton wang ward ware warmer warner washington
waters watkins watson watts weaver webb weber webster weeks weeldenburg weerdenburg weihmann
weijland weijters weimer weinhage weinhold weiss weitzel weiß welch welf weller wells wende
wendt wensen werdes wernecke wesack west westerbeek westerburg westermann weston wever weyland
weylant wheeler whitaker white whitehead whitehouse whittaker wiek wieloch wiggins wigman
wijland wilcken wilcox wildschut wiley wilkerson wilkins wilkinson willems willemsen williams
williamson willis wilmont wilms wilmsen wilson winkler winnrich winter winters wipstrik wirth
wise wohlgemut wolfe wolffel wolfsdr wolfswinkel wolters wolzak wong wood woodard woods woodward
wooning woudenberg wouters woutersz wright wulff wunderink wutke wähner yang yates yoder york
young yuste yáñez zaal zabala zabaleta zabarella zaccagnini zaccardo zacchia zacco zaguri zahn
zamengo zamora zamorani zamorano zampa zanazzo zanichelli zanzi zapata zaragoza zarlino zavala
zecchini zeemans zeffirelli zeldenrust zetticci zevenboom zhang ziani zichichi ziegert zijlemans
zijlmans zimmer zimmerman zirme zito zobel zola zoppetti zoppetto zorbach zorrilla zuidweg
zuijdveld zuniga zurita zwart zwijsen zänker águila álamo álvarez ávila абрамов абрамова авдеев
авдеева агафонов агафонова аксенов аксенова александров александрова алексеев алексеева андреев
андреева анисимов анисимова антонов антонова артемьев артемьева архипов архипова афанасьев
афанасьева баранов баранова белов белова белозеров белозерова белоусов белоусова беляев беляева
беляков белякова беспалов беспалова бирюков бирюкова блинов блинова блохин блохина бобров
боброва бобылев бобылева богданов богданова большаков большакова борисов борисова брагин брагина
буров бурова быков быкова васильев васильева веселов веселова виноградов виноградова вишняков
вишнякова владимиров владимирова власов власова волков волкова воробьев воробьева воронов
воронова воронцов воронцова гаврилов гаврилова галкин галкина герасимов герасимова голубев
голубева горбачев горбачева горбунов горбунова гордеев гордеева горшков горшкова григорьев
григорьева гришин гришина громов громова гуляев гуляева гурьев гурьева гусев гусева гущин гущина
давыдов давыдова данилов данилова дементьев дементьева денисов денисова дмитриев дмитриева
доронин доронина дорофеев дорофеева дроздов дроздова дьячков дьячкова евдокимов евдокимова
евсеев евсеева егоров егорова елисеев елисеева емельянов емельянова ермаков ермакова ершов
ершова ефимов ефимова ефремов ефремова жданов жданова жуков жукова журавлев журавлева зайцев
зайцева захаров захарова зимин зимина зиновьев зиновьева зуев зуева зыков зыкова иванов иванова
игнатов игнатова игнатьев игнатьева ильин ильина исаев исаева исаков исакова кабанов кабанова
казаков казакова калашников калашникова калинин калинина капустин капустина карпов карпова
кириллов кириллова киселев киселева князев князева ковалев ковалева козлов козлова колесников
колесникова колобов колобова комаров комарова комиссаров комиссарова кондратьев кондратьева
коновалов коновалова кононов кононова константинов константинова копылов копылова корнилов
корнилова королев королева костин костина котов котова кошелев кошелева красильников
красильникова крылов крылова крюков крюкова кудрявцев кудрявцева кудряшов кудряшова кузнецов
кузнецова кузьмин кузьмина кулагин кулагина кулаков кулакова куликов куликова лаврентьев
лаврентьева лазарев лазарева лапин лапина ларионов ларионова лебедев лебедева лихачев лихачева
лобанов лобанова логинов логинова лукин лукина лыткин лыткина макаров макарова максимов
максимова мамонтов мамонтова марков маркова мартынов мартынова маслов маслова матвеев матвеева
медведев медведева мельников мельникова меркушев меркушева миронов миронова михайлов михайлова
михеев михеева мишин мишина моисеев моисеева молчанов молчанова морозов морозова муравьев
муравьева мухин мухина мясников мясникова назаров назарова наумов наумова некрасов некрасова
нестеров нестерова никитин никитина никифоров никифорова николаев николаева никонов никонова
новиков новикова носков носкова носов носова овчинников овчинникова одинцов одинцова орехов
орехова орлов орлова осипов осипова павлов павлова панов панова панфилов панфилова пахомов
пахомова пестов пестова петров петрова петухов петухова поляков полякова пономарев пономарева
попов попова потапов потапова прохоров прохорова рогов рогова родионов родионова рожков рожкова
романов романова русаков русакова рыбаков рыбакова рябов рябова савельев савельева савин савина
сазонов сазонова самойлов самойлова самсонов самсонова сафонов сафонова селезнев селезнева
селиверстов селиверстова семенов семенова сергеев сергеева сидоров сидорова силин силина симонов
симонова ситников ситникова смирнов смирнова соболев соболева соколов соколова соловьев
соловьева сорокин сорокина степанов степанова стрелков стрелкова субботин субботина суворов
суворова суханов суханова сысоев сысоева тарасов тарасова терентьев терентьева тетерин тетерина
тимофеев тимофеева титов титова тихонов тихонова третьяков третьякова трофимов трофимова туров
турова уваров уварова устинов устинова фадеев фадеева федоров федорова федосеев федосеева
федотов федотова филатов филатова филиппов филиппова фокин фокина фомин фомина фомичев фомичева
фролов фролова харитонов харитонова хохлов хохлова цветков цветкова чернов чернова шарапов
шарапова шаров шарова шашков шашкова шестаков шестакова шилов шилова ширяев ширяева шубин шубина
щербаков щербакова щукин щукина юдин юдина яковлев яковлева якушев якушева أشجع أفغاني أكلب ألمع
أنمار إياد ارناؤوط ازحيمان اسطمبولي الأزد الأشراف الألجاوي الأنصاري الأوس الأيوبي الامام البامية
البخاري البديري البشيتي البغدادي البقوم البيطار الترهي التوتنجي الجاعوني الجبشة الجعليين الحداء
الحسيني الحلاق الحلواني الحواش الحويطات الخالدي الخزرج الخلفاوي الداودي الدجاني الدسوقي الدقاق
الدليم الدواسر الديسي الرباب الرباطاب الزرقان الزماميري الساحلي السادة السروري السمان السهول
السيفي الشامي الشاويش الشايقية الشحوح الشرفاء الشعباني الشهابي الطحان الظفير العارف العجمان
العسلي العفيفي العقيدات العلمي العوازم العوالق الغوانمة الفتياني القاعي القباني القرجولي القزاز
القضماني القطب القلموني القواسم الكالوتي الكبابيش الكثيري الكلغاصي الكواهلة المؤقت الماني
المتولي المرازيق المظفر المغربي المفتي المملوك المنتفق المهرة الموركة الموسوس النجار النشاشيبي
النقيب النمر النمري الهدمي الوعري اليوزباشي اميوني اهرام بارق باهلة بتروني بجيلة بحمدوني بدرية
بديرية بعلبكي بكيل بلغازي بلقرن بلي بيرقدار بيروتي ترابين تنوخ جبيلي جديس جذام جرهم جزار جزيني
جهينة جودة حاشد حجازي حرب حمير حميضة حوالة خثعم خزاعة خندف خولان درويش دوبلال ربيعة رصاص زبيد
زحلاوي زحيكة زلاطيمو سبيع سرندح سموم سوميرة شتية شرف شمر شمران شهران شويفاتي صيام صيداني صيداوي
ضبيعة طرابلسي طزيز طسم طقش طوطح طيء عاملة عبده عبيد عتيبة عدوان عذرة عرموني عسير عضل عكاوي عليان
عنزة عنس عويضة غنيم غوشة فراهيد فهم قرش قريش قضاعة قطينة قليبو كنانة كندة كهلان لخم متني مذحج
مزرعاني مزينة مشعشع مضر مطير ميرفاب نجم نسيبة نهد هذيل همدان هندية هوازن وهبة يشكر
""".split()  # noqa: SIM905
)

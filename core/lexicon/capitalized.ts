/**
 * English words that news writes with a capital and Arabic translates instead of spelling: offices, bodies,
 * parties, faiths, peoples, geography, sport, media, holidays, team nicknames. In lower case, singular and
 * plural where both occur.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const TRANSLATED_CAPITALS = set(`
  academy academic accord accords acting act action activist actor actress administration administrator admiral advanced
  adviser advisor advisory affairs affordable afternoon age agency agent agreement agricultural agriculture aid air
  aircraft airline airlines airport airways alliance allied allies ambassador amendment analysis analyst ancient angel
  angels animal animals annual anniversary anthem apartment apartments appeals apostle aquarium arab arabs arabian arabic
  arch archbishop archaeology architect archive arctic area arena armed armor arms army art artificial artist arts assembly assistant
  associate associated association atlantic athlete athletic athletics atomic attorney auditor august author authorities
  authority autumn avenue aviation award awards babies baby balance ballet band bank banker banking banks baptist bar
  baron baroness baseball basic basin basketball battalion battle bay beach bear bears beautiful bell bench best bible
  bill bills biology bird birds birthday bishop bishops black blackhawks blue blues board boat body bomb bond bonds book
  books border boss botanical boulevard bowl box boxing boy boys branch brave braves brewery bridge brigade brigadier
  broadcast broadcasting brother brotherhood brothers brown brownies buddhist buddhists budget building buildings bulls
  bureau bus bush business businessman cabinet cable cafe camp campaign campus cancer candidate cape capital capitol captain car
  caravan card cardinal cardinals care career cargo castle cathedral catholic catholics caucus cave celebrity cell
  cemetery center central centre centuries century ceremony chair chairman chairperson chairwoman chamber chambers
  champion champions championship championships chancellor change channel chapel chapter charity charter chemical chemistry chief
  chiefs child childhood children choice choir christian christianity christians christmas chronicle church churches
  cinema circle circuit circus cities citizen citizens city civic civil civilian civilization clan class classic clean clerk
  climate clinic clinical clock closed cloud club clubs coach coal coalition coast coastal code cold collection college
  colleges colonel colony color colors colts column comedy command commander commandment commerce commercial commission commissioner
  committee common commons commonwealth communications communism communist communists community companies company compact
  competition complex conference confederation congress congressional congressman congresswoman conservancy conservation
  conservative conservatives consortium constable constabulary constitution constitutional construction consul consulate
  consumer contest continent control controller convention cooperation coordinator coordinating coral corner corporate
  corporation corps correctional correspondent council councillor councilor councils counsel counselor counter
  counterterrorism counties country county coup court courts cowboys creative credit cricket crime crimes criminal crisis critic
  cross crossing crown crude crusade cultural culture cup currency custom customs cyber cycling dam dance dancer dark data
  daughter day days dead deal dean death debate debt declaration defence defense deep delegate delegation democracy democrat democratic
  democrats demographic department depression deputies deputy desert design designer detective development devil devils
  dialogue diamond digital diocese diplomat direct direction director directorate disaster disasters disease diseases
  district division doctor doctors dog dogs dollar dolphins dome domestic double downtown draft dragon drama dream drive
  drug drugs duchess duke dwarfs dynasty eagle eagles early earl earth earthquake east easter eastern eco ecological ecology
  economic economics economist economy edition editor editorial education educational eighth election elections electoral
  electric electricity elementary eleventh elite embassy emergency emerging emir emirate emirates emperor empire employee
  employment energy enforcement engineer engineering english enterprise entertainment environment environmental epidemic
  equality equity era estate ethics ethnic european europeans eve evening event evangelical exchange executive exhibition
  expo export express external extra fair faith falcons fall family farm farmer fashion father favorite federal federation
  female festival field fifth fight fighter film final finals finance financial fire firefighters first fish fisheries fishing
  fitness flag fleet flight floor flower flyers folk food foods football force forces foreign forest forestry fort fortress
  forum forward foundation founder founding fourth fox frank free freedom freeway fresh friday friend friends front fuel fund
  funds future galaxy gallery game games gang garden gardens gas gate gazette gender general generals generation genetic
  geography geological geology ghost giant giants girl girls glacier global globe goal god gold golden golf good gospel
  governing government governor governors grand grant great greater green grey grizzlies ground group groups guard guardian
  guards guerrilla guide guild guinea gulf gun guns habitat half hall happy harbor harbour hard hawks head headquarters health
  healthcare heart heaven heavy heights held help herald heritage hero heroes high higher highland highlands highness highway
  hill hills hindu hindus historic historical history hockey holiday holidays holocaust holy home homeland honor honorable
  honourable hope horn horse hospital hospitals host hot hotel hour house houses housing human humanitarian humanities hundred
  hunter hurricane husband ice idol image immigration imperial inc independence independent independents indian indians
  indigenous industrial industries industry infantry infectious information infrastructure initiative injury inland inn
  innovation inquiry insider inspection inspector institute institution institutional institutions insurance intelligence
  interior intermediate internal international internet interstate invest investment investigation investigations
  investigator iron islam islamic islamist islamists island islander islands issue jail jazz jet jets jew jewish jews job
  joint journal journalist journalists journey judge judges judicial judiciary jungle junior jury just justice juvenile key
  kids king kingdom kings knight knights korean labor laboratory labour ladies lady lake lakers lakes land lands landmark language
  large last late latin law laws lawyer lawyers leader leaders leadership league learning left legal legend legendary legends legion
  legislative legislature leisure lesbian liberal liberals liberation liberty library lieutenant life light lightning line lion lions
  liquor list literature little live lives living local lodge london long lord lords loss lottery love lower loyal lunar
  luxury machine magazine magistrate main major majesty majority male mall man management manager manchester mankind
  manor mansion manufacturing map marathon march marine marines maritime market marketing markets marriage married
  marshal martial martyr martyrs mass massacre master masters materials maternal maternity mathematics matter mayor meadow mechanical
  media medical medicine medieval mediterranean member members memorial men mental merchant messenger metal methodist metro
  metropolitan middle midnight migration military militia mill millennium mine minerals ministerial ministers minister ministries
  ministry minority miracle miss missile mission missionary mitigation mixed mobile model modern monastery monday monetary money
  monitor monitoring monsignor monument moon moral morning mosque mother motor motors mount mountain mountains movement
  movie municipal municipality murder museum museums music musical muslim muslims mutual my mystery nation national
  nationalist nationals nations native natives natural nature naval navigation navy nazi nazis near negro neighborhood
  network networks neutral new news newspaper next night nights ninth nobel noble nonprofit north northeast northeastern northern
  northwest northwestern notre novel nuclear nurse nursing nutrition observatory observer occupational occupied ocean office
  officer officers offices official officials oil old olympic olympics olympian one open opera operation operations opportunity
  opposition orange orchestra order orders organ organisation organization oriental original orioles orphanage orthodox
  oscar outback outdoor overseas pacific pact padres page palace palestinian panel panthers papal paper paradise paralympic parents
  parish park parks parkway parliament parliamentary part partner partners partnership party passport pastor patriarch patriot patriots
  patrol peace peak peninsula pension people peoples performance permanent petroleum pharmacy phase philharmonic philosophy phoenix
  photo physical physician physics picture pilgrim pilot pioneer pirates place plain plan planet planning plans plant plants play player
  players plaza poet point polar police policeman policy political politics polo polytechnic pool poor pope popular population
  port position post postal postmaster power practice prairie prayer premier premiership presbyterian presidency president
  presidential presidents press priest primary prime prince princes princess principal prison private prize procurement product
  production professional professor program programme progress progressive project promotion property prophet prosecution prosecutor
  prosecutors protection protestant protestants province provincial public publications publishing pulp queen queens question quarter
  rabbi race racing radio rail railroad railway railways rally ram rams ranch ranger rangers rapid ravens reality rebels
  reception reconciliation reconstruction records recovery red reds reef referee referendum reform refugee refugees regiment region regional
  register registrar registry regulatory relations release relief religion religious renaissance reporter reporters representative
  representatives republic republican republicans rescue research reserve reserves residence resistance resolution resort
  resource resources response responsibility restaurant resurrection retail reverend review revolution revolutionary ridge
  rifle right rights ring rise river rivers road rocket rockets rock rocks roman romans room rose round route royal royals rugby
  rule ruler rules rural russian sabbath safety saint saints salvation samaritan samaritans sanctuary sand satellite saturday
  scholar school schools science sciences scientific scientist scientists scotland scout scouts sea seahawks seal seals season seat
  second secret secretariat secretaries secretary section sector secular securities security senate senator senators senior
  sergeant series server service services session settlement seven seventh severe shadow shah shark sharks sheikh shelter
  sheriff shia shield shiite shiites ship shipping ship shore show shrine sick sikh sikhs silent silicon silk silver sister sisters
  sixth sky small smart snow soccer social socialist socialists society software soil solar soldier soldiers solicitor solid
  solution solutions son song sons sound source south southeast southeastern southern southwest southwestern sovereign soviet
  space speaker special specialist species speed sphinx spirit spokesman spokesperson spokeswoman sport sporting sports spring square
  squad stadium staff stage standard standards star stars start state statement states station statistics statue steel steering
  stock stone storage store stores storm story strait strategic strategy stream street strike striker strip student students
  studies studio studios study sultan sultanate summer summit sun sunday sunni sunnis super superior supervisor supply support
  supreme surgeon surgery surveillance survey survivor sustainable swimming swing symphony synagogue system systems table taliban
  talent talk tank task tax taxi teacher teachers team tech technical technological technologies technology teenage telegraph telephone
  television temple tennis territory territories terror terrorism terrorist test testament texans than thanksgiving theater theatre
  theology theory therapy third three thunder thursday tide tiger tigers time times title tobacco today tomb top tories tory
  tour tourism tournament tower town township track trade trader trades trading traffic trail train training transfer transit
  transitional translation transport transportation travel treasurer treasury treatment treaty trial tribal tribe tribes tribunal
  tribune triangle trinity triumph troop troops tropical trophy trust trustees truth tuesday tunnel twin twins two typhoon
  uncle under union unionist unionists unit united unity universal universe university update updates upper urban utility valley van vatican
  veterans vice victims victory video viking vikings village virgin virginia vision visitor voice volcano volleyball
  volunteer volunteers vote voters waiting wall war ward warden warrior warriors wars watch water waters wave way wealth weather web
  website wednesday week weekend weekly welfare wells west western whale wheel white wide wild wildlife wimbledon wind winner winter wire
  witness wizards wolf wolves woman women wonder wonders wood woods word words work worker workers workforce works workshop world
  worldwide writer writers year years yellow yesterday young youth zone zoo
  seafood toilet tissue forbidden practitioner practitioners laboratories superintendent institut wholesale retailer
  retailers vaccine vaccines extension supplement concentrations affordable athletics american americans africa african africans asia asian asians europe antarctica eurasia mediterranean
  saturdays sundays brexit oscars grammy emmy emmys golden globes pulitzer hajj ramadan eid quran koran bible torah passover hanukkah
  celsius fahrenheit kelvin richter
  mr mrs ms dr prof sir dame lady sen rep gov gen lt col sgt capt rev st jr sr hon
`);

/** Places and persons that Arabic calls by a name of its own. In lower case. */
export const OWN_ARABIC_NAMES = set(`
  vienna athens naples florence venice rome cologne munich geneva brussels lisbon jerusalem bethlehem nazareth hebron jaffa
  aleppo homs damascus latakia palmyra cairo alexandria luxor mecca makkah medina madinah nile euphrates tigris seville cordoba
  granada andalusia casablanca fez tangier marrakesh marrakech algiers constantine carthage tyre sidon tripoli acre nineveh
  mosul basra karbala najaf fallujah erbil warsaw prague copenhagen stockholm basel zurich turin milan genoa antwerp danube rhine
  alps caucasus crimea black caspian aegean adriatic baltic caribbean bosnia herzegovina macedonia thessaloniki istanbul
  constantinople izmir ephesus antioch edessa nicosia cyprus crete sicily sardinia corsica malta gibraltar hague bavaria saxony
  prussia burgundy catalonia castile wales scotland england ireland britain sahara sinai suez levant mesopotamia maghreb hejaz
  kurdistan palestine gaza jordan judea galilee ethiopia abyssinia nubia zanzibar persia isfahan tabriz shiraz kabul kandahar
  punjab kashmir bengal ganges himalayas manchuria canton peking tibet inner korea okinawa siam burma java moluccas
  jesus christ moses abraham isaac jacob joseph solomon david mary john paul peter luke mark matthew michael gabriel job noah
  adam eve cain abel aaron benjamin zion elijah jonah daniel ezekiel isaiah jeremiah lazarus pharaoh caesar alexander plato
  aristotle socrates hippocrates euclid avicenna averroes saladin allah buddha confucius homer virgil augustus nero cleopatra
  egypt greece hungary austria germany switzerland albania armenia georgia croatia morocco algeria tunisia india china japan
  uyghur uyghurs rohingya kurds kurd kurdish arab turks greek greeks roman romans slavs slavic slav persian persians ottoman
  ottomans byzantine vikings jew gypsy roma tutsi hutu tatar tatars pashtun pashtuns berber berbers druze maronite copt copts coptic
  yazidi yazidis houthi houthis hezbollah hizbullah hamas fatah isis isil qaeda al-qaeda daesh boko haram
`);

/** Titles that only a person's name follows. In lower case, without stop. */
export const PERSON_TITLES = set(`
  mr mrs ms miss dr prof professor sen rep gov insp det supt maj brig adm cmdr cpl senator president minister secretary governor congressman congresswoman mayor judge
  justice sir lord lady dame sheikh king queen prince princess pope general gen lt col colonel sgt sergeant capt captain admiral
  officer detective coach manager striker goalkeeper midfielder defender quarterback pitcher linebacker forward spokesman
  spokeswoman spokesperson ambassador chancellor leader chairman chairwoman director attorney lawyer author actor actress singer
  designer analyst reporter correspondent editor professor
`);

/** Verbs of saying beside a name. */
export const SAYING = set(`
  said says say told tells added adds asked wrote writes tweeted noted explained argued warned announced insisted claimed
  recalled replied responded testified stated admitted denied
`);

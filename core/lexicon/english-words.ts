/**
 * Common English words of news, in lower case: one of them in an Arabic sentence was left untranslated. No word that is
 * as well a brand, a unit, a term of science or computing that Arabic text carries in Latin letters.
 */
export const COMMON_ENGLISH: ReadonlySet<string> = new Set(
  (
    'said says say told according reported reports report announced announcement statement official officials president presidential minister ministers ministry government ' +
    'administration lawmakers lawmaker senator senators congress parliament election elections vote votes voters campaign party leader leaders country countries nation nations ' +
    'state states city people person man men woman women child children family families police officer officers army military troops soldiers soldier war peace ' +
    'attack attacks strike strikes killed killing wounded injured dead death deaths died bomb explosion fire shooting gunman suspect suspects arrested arrest court judge trial case charges lawyer lawyers ' +
    'law bill deal deals agreement talks talk negotiations meeting meetings summit visit visited visiting relations sanctions tariffs trade economy economic economics market markets price prices ' +
    'company companies business bank banks money million billion percent oil gas energy minerals mineral metals metal earth earths rare critical supply demand growth jobs workers worker ' +
    'news story stories breaking latest read follow subscribe newsletter update updated photo photos image video caption source credit copyright share comment comments advertisement continue ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february june july august september october november december week weeks month months year years day days hour hours ' +
    'new old first last next early late former current several many few such other another same ago since again still even just only already never always often ' +
    'make made making take took taken taking give gave given come came coming going went gone getting seen seeing know known think thought want wanted need needed help helped ' +
    'work working worked call called calling ask asked try tried trying keep kept leave left stay stayed begin began begun end ended start started show showed shown ' +
    'hosted hosting hosts joined joining join signed signing sign accused warned urged agreed agree refused rejected plan plans planned expected expects hope hopes hoped ' +
    'world global international national foreign domestic local regional public private security safety health hospital doctor doctors patients school schools students student teacher teachers ' +
    'house home street road water food weather storm flood earthquake rain fires land border borders migrants refugees immigration rights protest protests protesters ' +
    'game games team teams player players coach season match goal goals win won winner lost score fans league ' +
    'good bad great big small large long short high low important special strong free open close closed real true right wrong ready sure able likely different difficult possible'
  ).split(' '),
);

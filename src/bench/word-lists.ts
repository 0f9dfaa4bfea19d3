/** The languages of a synthetic edition; the first is its source language. */
export const benchLanguages = ['en', 'fr', 'pt', 'nl', 'pl', 'lt', 'el', 'hu'] as const;
export type BenchLanguage = (typeof benchLanguages)[number];

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/**
 * Ordinary words of each language in its own letters, so that search stems and folds what it would in real text. The
 * frequent ones come first. What they say together means nothing.
 */
export const wordLists: Readonly<Record<BenchLanguage, readonly string[]>> = {
  en: list(`the and with from people their support every service together street morning meeting local question answer
    training neighbour worker group safe trust number winter river window kitchen paper letter teacher market
    bridge garden listening choosing working helped written opened shared carefully slowly quietly early later better
    honest common useful small patient different public open`),
  fr: list(`les des avec pour une dans personne équipe rue matin réunion voisin travail groupe sécurité confiance hiver
    rivière fenêtre cuisine papier lettre marché école jardin pont écoute choix préparer ouvrir partager aider décider
    répondre lentement souvent ensemble bientôt mieux honnête commun utile petit ancien différent public ouvert français
    déjà voilà chaque après très être été élève`),
  pt: list(`as com para uma dos pessoa equipa rua manhã reunião vizinho trabalho grupo segurança confiança inverno rio
    janela cozinha papel carta mercado escola jardim ponte escuta escolha preparar abrir partilhar ajudar decidir
    responder lentamente sempre juntos cedo melhor honesto comum útil pequeno antigo diferente público aberto ação lição
    coração também não então órgão avó`),
  nl: list(`het een met voor van persoon ploeg straat ochtend vergadering buur werk groep veiligheid vertrouwen winter
    rivier venster keuken papier brief markt school tuin brug luisteren kiezen voorbereiden openen delen helpen beslissen
    antwoorden langzaam vaak samen vroeg beter eerlijk gewoon nuttig klein oud verschillend openbaar open ruimte ideeën
    café privé één coördinatie zeeën overleg gesprek`),
  pl: list(`oraz dla przez każdy osoba zespół ulica ranek spotkanie sąsiad praca grupa bezpieczeństwo zaufanie zima rzeka
    okno kuchnia papier list rynek szkoła ogród most słuchanie wybór przygotować otworzyć dzielić pomagać zdecydować
    odpowiedzieć powoli często razem wcześnie lepiej uczciwy wspólny użyteczny mały dawny różny publiczny otwarty źródło
    więź ćwiczenie łódź święto pięć żaden jeszcze`),
  lt: list(`ir su nuo kiekvienas asmuo komanda gatvė rytas susitikimas kaimynas darbas grupė saugumas pasitikėjimas žiema
    upė langas virtuvė popierius laiškas turgus mokykla sodas tiltas klausymas pasirinkimas paruošti atidaryti dalytis
    padėti nuspręsti atsakyti lėtai dažnai kartu anksti geriau sąžiningas bendras naudingas mažas senas skirtingas viešas
    atviras žmogus čia šaltinis ūkis įmonė ėjimas švietimas`),
  el: list(`και με για από κάθε άνθρωπος ομάδα δρόμος πρωί συνάντηση γείτονας εργασία σύνολο ασφάλεια εμπιστοσύνη χειμώνας
    ποτάμι παράθυρο κουζίνα χαρτί γράμμα αγορά σχολείο κήπος γέφυρα ακρόαση επιλογή ετοιμάζω ανοίγω μοιράζομαι βοηθώ
    αποφασίζω απαντώ αργά συχνά μαζί νωρίς καλύτερα τίμιος κοινός χρήσιμος μικρός παλιός διαφορετικός δημόσιος ανοιχτός
    πηγή ψυχή ήλιος ώρα ύδωρ όνομα λέξη`),
  hu: list(`és egy hogy minden ember csapat utca reggel találkozó szomszéd munka csoport biztonság bizalom tél folyó ablak
    konyha papír levél piac iskola kert híd hallgatás választás előkészít megnyit megoszt segít dönt válaszol lassan gyakran
    együtt korán jobban őszinte közös hasznos kicsi régi különböző nyilvános nyitott forrás idő út üzenet öröm főút
    tűzhely űrlap`),
};

/// Everyday English words, so that a known word is never taken for a misspelt other one.
///
/// Stems do: `Inflection` knows the endings.
enum CommonWords {
    /// All of them.
    static let all: [Substring] = (firstHalf + " " + secondHalf).split(whereSeparator: \.isWhitespace)

    private static let firstHalf = """
        able about above abroad abs absence absolute accept access accident accommodate accompany
        according account accurate accuse ache achieve acid across act action active activity actor
        actual adapt add address adequate adjust admire admit adopt adult advance advantage adventure
        advertise advice advise affair affect afford afraid after afternoon again against age agency
        agenda agent ago agree ahead aid aim air airport alarm album alcohol alert alike alive all
        allergy alley allow almost alone along already also alter although always am amaze ambulance
        among amount amuse analyse analyze ancient anger angle angry animal ankle anniversary announce
        annoy annual another answer anxiety anxious any anybody anyhow anyone anything anyway anywhere
        apart apartment apologize apology appeal appear appetite apple apply appoint appreciate approach
        appropriate approve april arch archery are area arena argue argument arise arm army around
        arrange arrest arrive art artery article artist ashamed aside ask asleep aspect assess assist
        associate assume assure ate athlete attach attack attempt attend attention attic attitude
        attract audience august aunt author autumn available avenue average avoid await awake award
        aware away awful awkward baby back background backward bacon bad badly badminton bag bake bakery
        balance balcony ball ballet ban banana band banjo bank bar barber bare bargain bark barn base
        baseball basic basis basket basketball bat bath bathe bathroom battery battle beach bean bear
        beard beat beautiful beauty became because become bed bedroom bee beef been beer before beg
        began begin begun behave behind being belief believe bell belly belong below belt bench bend
        beneath benefit beside best bet better between beyond bicep bicycle big bike bill billiard bin
        bird birth birthday biscuit bistro bit bite bitten bitter black blade blame blank blanket bleed
        bless blew blind block blog blood blow blown blue board boat body boil bold bomb bone bonus book
        boot border bore born borrow boss both bother bottle bottom bought boulevard bounce bow bowl
        bowling box boxing boy brain brake branch brand brave bread break breakfast breast breath
        breathe breeze brick bride bridge brief bright brilliant bring broad broke broken brother
        brought brown bruise brush bubble bucket budget bug build built bulldozer bump burden burn burst
        bury bus bush business busy but butcher butter button buy cab cabin cable cafe cake calendar
        calf call calm came camera camp campaign camping can cancel cancer candidate candle candy canoe
        cap capable capital captain car card care career careful careless carpentry carpet carrot carry
        cartilage case cash castle casual cat catch category caught cause ceiling celebrate cell cello
        cent center central century certain certainly chain chair challenge champion chance change
        channel chapter character charge charity charm chart chase chat chatting cheap cheat check cheek
        cheer cheese chemical chess chest chicken chief child childhood chin chip chocolate choice choir
        choose chose chosen christmas church cigarette cinema circle circumstance citizen city civil
        claim clap class classic clean clear clearly clerk clever click client cliff climate climb
        clinic clock close closet cloth clothes cloud club clue coach coal coast coat code coffee coin
        cold collapse collar colleague collect college color colour column comb combine come comedy
        comfort comfortable comic command comment commercial commit common communicate community commute
        company compare compete complain complete complex complicate computer concentrate concern
        concert conclude condition conduct conference confidence confident confirm conflict confuse
        congratulate connect conscious consider consist constant construct consult contact contain
        content contest continue contract contrast contribute control convenient conversation convert
        convince cook cookie cool cope copy core corner correct cost cottage cotton couch cough could
        council count counter country countryside county couple courage course court cousin cover cow
        coworker crack craft cramp crane crash crawl crazy cream create creature credit creep crew
        cricket crime criminal crisis crisp critic crochet crop cross crossing crossword crowd crown
        cruel cry culture cup cupboard cure curious curl current curtain curve custom customer cut cute
        cutting cycle cycling dad daily damage damp dance danger dangerous dare dark dart data date
        daughter dawn day dead deadline deaf deal dear death debate debt decade december decent decide
        decision deck declare decline decorate deep deeply deer defeat defend define definite degree
        delay delight deliver demand democracy dentist deny depart department depend deposit depress
        depth describe desert deserve design desire desk despite dessert destroy detail detect determine
        develop device devil dial diary dictionary did die diet differ difference different difficult
        difficulty dig digital diner dinner dip direct direction dirt dirty disagree disappear
        disappoint disaster discipline disco discount discover discuss disease disgust dish dishes
        dislike dismiss display distance distant district disturb dive divide divorce dizzy doctor
        document does dog doing dollar domestic donate done door double doubt down downstairs dozen drag
        drain drama drank draw drawer drawn dream dress drew drill drink drip drive driven driver
        driveway drone drop dropping drove drown drug drum drunk dry duck due dull dumb during dust duty
        dying each eager ear early earn earth ease easily east easter easy eat eaten economy edge edit
        educate education effect effective effort egg eight either elastic elbow elder elderly elect
        electric electrician element elephant elevator eleven else elsewhere email embarrass emerge
        emergency emotion emotional employ employee employer empty enable encounter encourage end enemy
        energy engage engine engineer enjoy enormous enough ensure enter entertain enthusiasm entire
        entirely entrance entry envelope environment equal equipment error escape especially essay
        essential establish estate estimate even evening event eventually ever every everybody everyday
        everyone everything everywhere evidence evil exact exactly exam examine example excellent except
        exchange excite excited excuse exercise exhaust exist exit expand expect expensive experience
        experiment expert explain explode explore export expose express extend extra extreme extremely
        eye eyebrow face facility fact factor factory fail failure faint fair fairly faith fall fallen
        false fame familiar family famous fan fancy fantastic far farm farmer fashion fast fasten fat
        fate father fault favor favorite favour favourite fear feature february fee feed feel feeling
        fell fellow felt female fence ferry festival fetch few field fierce fifteen fifth fifty fight
        figure file fill film final finally finance financial find fine finger fingertip finish fire
        firm first fish fist fit five fix flag flame flash flat flavor flesh flew flexible flight float
        flood floor florist flour flow flower flown flu fluid flute fly focus fog fold folk follow food
        fool foot football for forbid force forecast forehead foreign forest forever forgave forget
        forgive forgot forgotten fork forklift form formal former forth fortnight fortunate fortune
        forty forward found foundation four fourteen fourth frame free freedom freeway freeze frequent
        frequently fresh friday fridge friend friendly frighten frog from front froze frozen fruit
        frustrate fuel full fully fun function fund funeral funny fur furniture further future gain
        gallery game gap garage garbage garden gardening garlic gas gate gather gave gay general
        generally generate generation generous gentle gentleman gently genuine get getting ghost giant
        gift girl give given glad glance glass glider global gloomy glory glove glue glute goal goat god
        gold golf gone good goodbye goods gossip got gotten government grab grade gradually graduate
        grain grand grandchild grandchildren grandfather grandma grandmother grandpa grant grape graph
        grass grateful grave gray great green greet grew grey grief grin grip grocer grocery ground
        group grow grown growth guarantee guard guess guest guide guilt guilty guitar gum gun guy gym
        habit had hair half hall hammer hamstring hand handle hang happen happily happy harbor hard
        hardly harm harp has hat hate have having hazard head headache headline heal health healthy hear
        heard heart heat heavily heavy heel height held helicopter hell hello help helpful hence her
        here hero hers herself hesitate hiccup hid hidden hide high highly highway hike hiking hill him
        himself hint hip hire history hit hitting hobby hockey hold hole holiday holidays home honest
        honestly honey honor hook hope hopefully hopeless horn horrible horror horse hospital host hot
        hotel hour house household housing how however hug huge human humor hundred hunger hungry hunt
        hurry hurt husband ice idea ideal identify identity ignore ill illegal illness image imagine
        immediate immediately immense impact impatient important impossible impress improve inch include
        including income increase indeed independent index indicate individual indoor industry infect
        infection influence inform information ingredient initial injure injury inner innocent input
        inquire insect inside insist inspect inspire instance instant instead institute instruct
        instrument insurance intelligent intend intense intention interest interesting interfere
        international internet interrupt interview intestine into introduce invent invest investigate
        invite involve iron is island issue itch item itself jacket jail jam january jar jaw jazz
        jealous jeans jelly jewel jeweler job jogging join joint joke journal journey joy judge judo
        juice july jump junction june jungle junior jury just justice karaoke karate kayak keen keep
        kept kerb kettle key keyboard kick kid kidney kill kilometer kind kindly king kiss kit kitchen
        kite knee kneel knew knife knit knitting knock knot know knowledge known knuckle label labor
        lack lacrosse lad ladder lady laid lain lake lamb lamp land landing lane language lap laptop
        large last late lately later latter laugh laughter launch laundry law lawn lawyer lay layer lazy
        lead leader leaf leak lean learn least leather leave lecture led left leg legal legend leisure
        lemon lend length less lesson let letter letting level library licence license lick lid lie life
        """
}

/// Words that tell names from sentences.
enum NameWords {
    /// Ordinary words that begin or fill sentences: a run with one of them is no name.
    static let ordinary: Set<String> = set(
        """
        i i'm im i'd i'll i've ive you're youre it's its he's she's hes shes that's thats what's whats who's we're they're let's lets
        online offline your you'd u ur ya our their his her him us them me it we they this that these those there here what why who how when where which whose
        want wants wanted need needs needed have has had having am is was were isn't wasn't aren't been being does did doesn't didn't don't
        dont doing done can't cant cannot could couldn't would wouldn't should shouldn't won't wont might must
        and or but if because since with without about from for into onto over under after before until while than then of on at by as
        not none nothing nobody noone anyone anybody someone somebody something anything everything everyone
        hello hey hiya howdy yes yeah yep yup yea nope nah okay kk sure thanks thank thx ty please pls sorry oops
        help stop cancel quit exit restart back skip next menu start begin again undo repeat reset continue submit send agree
        book booking booked appointment appointments session sessions massage therapist therapy practice visit home
        pain pains painful hurt hurts hurting ache aches sore stiff tight numb tingling worse better injured injury surgery doctor
        leg legs arm arms neck shoulder shoulders hip hips knee knees foot feet body spine muscle muscles lower upper side head
        price prices cost costs much many money pay insurance hours available availability schedule open closed
        tomorrow today tonight yesterday morning afternoon evening night noon midnight week weekend month year day days time times hour minutes
        maybe perhaps later never always sometimes soon asap now already still yet
        idk dunno lol haha hahaha wtf omg hmm hmmm umm uhh ugh meh whatever
        tell telling told say saying said rather prefer prefers preferably mind business private anonymous secret guess none's
        email e-mail mail phone number cell mobile address adress addres adres street text call calls calling called contact reach name names named surname
        same different other another else more less most some any all both each every very too really just only also even
        wait go going goes went gone get getting got give gave giving take taking come coming comes make making know knows think thinking
        like likes look looking looks feel feeling feels see seeing ask asking talk talking speak speaking use using work works working try trying
        find finding hoping keep let put read write type typing question questions answer information info person human bot robot machine
        real someone's am are
        good bad fine great well right wrong correct true false new old first last big small long short high low
        tired exhausted hungry happy sad mad angry confused worried nervous anxious scared interested curious flexible free ready busy
        sick ill pregnant retired allergic disabled elderly male female married single local
        husband wife mother father mom dad son daughter brother sister friend partner parents kid kids child boyfriend girlfriend
        grandma grandpa grandmother grandfather aunt uncle boss client customer patient myself yourself himself herself
        does't ridiculous urgent emergency stupid dumb weird creepy rude sensitive personal necessary required optional
        thing things way reason why's matter matters point problem problems issue issues idea ideas chance chances
        dog cat house apartment car room table bed chair floor building parking
        english spanish language understand mean means meant spell spelled spelling
        between during through until out up down off
        hola gracias bonjour ciao si oui nein nada no-one ok okey k yess yess! np welcome congrats bye goodbye later! cheers
        nothing's refuse decline pass withhold disclose share sharing provide give's giving's privacy confidential
        depends unsure certain definitely absolutely actually basically literally honestly obviously probably unfortunately
        mine yours hers theirs ours prob probs prolly danger trouble
        whom ever forever once twice per plus minus via
        relief treatment treat helps helped helping cure heal healing last's lasting stretch stretching exercise exercises
        wish wonder wondering wants' seem seems seemed happen happened happens hate love! stay staying leave leaving bring brings
        near around close far away inside outside
        taylor's
        test testing asdf asdfgh qwerty foo foobar blah xxx n/a undefined
        desperate awful miserable hopeful grateful excited frustrated dying stuck broken alone afraid glad able unable aware fed upset stressed
        super pretty quite extremely totally kinda sorta fairly somewhat completely barely hardly mostly usually
        nurse teacher runner worker driver student veteran dancer athlete golfer gardener desk job mechanic plumber carpenter
        suffering dealing having struggling wondering hurting asking confused lost late early done full half
        disappointed impatient allergic deaf blind overweight skinny tall strong weak pregnant nursing
        none-of-your-business anonymously unknown undisclosed noname nameless
        two three four five six seven eight nine ten hundred
        huh eh wat wut wha hmph pardon excuse duh nvm brb ttyl ffs jeez gosh wow yikes oof argh ahem hm you
        people folks everybody friends most legally officially somewhere anywhere nowhere everywhere comment whenever wherever whichever whoever anytime
        forget forgot change changed delete remove fix edit update wrong's
        """)

    /// Words of sentences that are also names somewhere: alone they are none, beside a name they are part of it.
    static let doubtful: Set<String> = set(
        """
        my do an a no to so the ha hi in ok can are you he she be will go oh um uh ah yo ye
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        love main court may
        """
    ).subtracting(["will", "may", "love", "main"])

    /// Ordinary words that are family names too: after another word of a name they belong to it.
    static let nameable: Set<String> = set(
        """
        long short price love hope good small high new old close day week weeks time street room house back head foot legs body best fine
        great well right true sharp early late friend read way law post cost hand west money human born ready case little young low big first
        last noon night may bed side light stone winter summer park church field wood woods bell rose king church moon wise strong bright free rich child close sharp call case
        """)

    /// Given names that are words of sentences, too.
    static let smallGiven: Set<String> = [
        "rich", "hope", "mark", "faith", "joy", "grace", "dawn", "bill", "guy",
    ]

    /// Names' own small words, kept small when everything was typed small or large.
    static let particles: Set<String> = set(
        "de la las los del der den van von vom zu zur di da do dos das du des le bin ibn bint al el y e ten ter af av abu dela della dello degli santa"
    )

    static let titles: Set<String> = set(
        "mr mrs ms miss mx dr doctor prof professor rev reverend sir madam ma'am fr sister father mister sgt lt col capt cpl maj pvt sra srta mme mlle captain sergeant lieutenant colonel señor señora señorita madame monsieur herr frau rabbi pastor"
    )
    static let suffixes: Set<String> = set("jr sr ii iii iv esq phd md rn dds cpa jnr snr")

    /// Words before a bare answer that are no part of it.
    static let openers: Set<String> = set(
        """
        hi hello hey hiya yes yeah yep yup yea sure ok okay well um uh umm uhh oh ah alright right absolutely certainly fine great cool
        just please thanks kk hmm good morning afternoon evening of course no problem nice to meet you howdy greetings dear k sorry actually for under now
        legally officially technically guten tag morgen abend hallo bonsoir buenos buenas dias días tardes noches salut namaste salaam aloha hej hola bonjour ciao servus moin
        """)

    /// Words after a bare answer that are no part of it.
    static let closers: Set<String> = set(
        "please thanks thank you thx ty here speaking sir ma'am lol haha btw pls ok cheers calling again too already yes though now"
    )

    /// Words to whom one speaks.
    static let vocatives: Set<String> = set(
        "dear love hon honey hun sweetie darling mate buddy pal friend boss dude bro man ma'am sir sweetheart luv duck"
    )

    /// Ordinary words that are given names where a family name follows: "Said Barre".
    static let givenToo: Set<String> = set("said hope happy early sunny young rich long best")

    /// Given names so common that they are recognised typed small after "I'm".
    static let given: Set<String> = moreGiven.union(
        set(
            """
            james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
            paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen
            larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam
            nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin
            arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene
            vincent russell louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
            betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura
            cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
            catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
            cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace denise
            amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori dana priya mei
            luis carlos miguel ahmed ali omar fatima aisha yusuf chen wei li ming jin yuki kenji sofia elena ivan olga dmitri anita raj
            sanjay deepak lakshmi kofi kwame amara chidi ngozi tunde jamal latoya keisha tyrone darnell shaniqua beth ben bob dan dave
            ed fred greg jim jeff jen kate kathy ken liz lou matt meg mike nate nick pam pat pete phil ray rick rob ron sam steve sue tim
            tina tom tony vicky will zoe ellen erin ella ava mia lily chloe leo max oscar hugo felix iris ruby hazel violet rosa carmen lucia
            pablo diego jorge pedro rafael ana marta ines joao pierre claire luc hans greta ingrid lars sven nils bjorn stan igor vlad tanya
            nadia leila hassan ibrahim khalid rashid mohammed muhammad mohamed noor zara akira hiro sakura jiho minjun seo soo linh minh
            thuy huong anh duc tuan nguyen mai lan phuong craig glenn troy rita wanda gail marcia holly robin jill leslie
            tracy stacy casey jamie alex morgan taylor riley avery quinn skyler reese rowan sage drew blake cameron devon kim
            """))

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

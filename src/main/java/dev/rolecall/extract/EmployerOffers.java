package dev.rolecall.extract;

import dev.rolecall.extract.Concordance.Sought;
import java.util.ArrayList;
import java.util.List;

/** What only employers do and have: they offer benefits, forbid discrimination, and have a mission and employees. */
final class EmployerOffers {

    private static final Wording BENEFITS = Wording.of(
            "\\s(?:(?:also|currently|proudly) |is (?:proud|pleased|happy|excited) to )?(?:offers?|provides?|bietet|offre|propose|ofrece|oferece|biedt|erbjuder)\\s[^.]{0,60}?"
                    + "\\b(?:benefits?|compensation|rewards|perks|insurance|pension|pto|401k?|vacation|bonus(?:es)?|stipends?|zusatzleistungen|vergütung|avantages|mutuelle|rémunération|beneficios|benefícios|arbeidsvoorwaarden|förmåner)\\b");
    private static final Wording EQUALITY = Wording.of(
            "\\s(?:values(?= (?:the |all |and )?(?:divers|inclus|equal|celebrat))|celebrates|embraces|encourages|welcomes|prohibits|considers|provides|supports|recogni[sz]es|complies with|participates in|adheres to)\\s[^.]{0,60}?"
                    + "\\b(?:diversity|discrimination|inclusion|inclusive|applicants|applications|equal|backgrounds|accommodations?|e-verify|eeo)\\b");
    private static final Wording OWN = Wording.of(
            "^s (?:[\\p{L}-]{2,15},? (?:and )?){0,4}?(?:mission|markets?|culture|employees|headquarters|workforce|values|vision|leadership|revenue|growth|commitment|hiring process)\\b");

    /** Behind "Hortus'": the plural of any noun has that sign as well, so that only these tell an employer. */
    private static final Wording THEIRS = Wording.of(
            "^\\s(?:[\\p{L}-]{2,20},? (?:and )?){0,3}?(?:mission|culture|employees|customers|products?|platform|headquarters|workforce|values|vision|leadership|growth|commitment|team|offices?)\\b");

    /** What such a sentence holds. */
    static final Sought OFFERS = BENEFITS.or(EQUALITY);

    private EmployerOffers() {}

    /** Where the words begin in a sentence that such a name stands before. */
    static List<Integer> in(Passage sentence) {
        var places = new ArrayList<Integer>();
        BENEFITS.in(sentence).forEach(offer -> places.add(offer.start()));
        EQUALITY.in(sentence).forEach(offer -> places.add(offer.start()));
        return places;
    }

    /** Whether what stands behind a name that ends in an s and an apostrophe is an employer's. */
    static boolean isTheirs(Passage sentence, int from) {
        return THEIRS.isIn(sentence, from, sentence.text().length());
    }

    /** Whether what the name before this place possesses is what an employer does: "Acme's mission". */
    static boolean isOwned(Passage sentence, int from) {
        return OWN.isIn(sentence, from, sentence.text().length());
    }
}

package dev.rolecall.config;

import dev.rolecall.vocabulary.AddedPlace;
import dev.rolecall.vocabulary.AddedSkill;
import java.util.List;

/**
 * What a catalog adds to the vocabularies.
 *
 * @param skills skills, and names of skills
 * @param places names of places
 * @param companies names of employers
 */
public record Additions(List<AddedSkill> skills, List<AddedPlace> places, List<AddedCompany> companies) {

    /** Nothing is added. */
    public static final Additions NONE = new Additions(List.of(), List.of(), List.of());

    public Additions {
        skills = List.copyOf(skills);
        places = List.copyOf(places);
        companies = List.copyOf(companies);
    }
}

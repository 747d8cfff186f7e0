package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Entry;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.posting.Education;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.posting.Salary;
import dev.rolecall.posting.Workplace;
import dev.rolecall.vocabulary.Gazetteer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JobPosting markup for the page of a posting, when {@link MarkupRules} allow it. */
public final class JobMarkup {

    private final SiteConfig config;
    private final Gazetteer places;

    public JobMarkup(SiteConfig config, Gazetteer places) {
        this.config = config;
        this.places = places;
    }

    /** The markup, safe to stand in a script element, or null when the posting must not carry any. */
    public @Nullable String of(Entry entry, JobPosting posting) {
        if (!isAsked(posting) || refusal(entry, posting) != null) {
            return null;
        }
        return JsonFile.line(json -> write(json, posting))
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
    }

    /** Why a posting whose source may carry markup carries none, or null. */
    public @Nullable String refusal(Entry entry, JobPosting posting) {
        return isAsked(posting) ? MarkupRules.broken(entry, posting, config) : null;
    }

    private boolean isAsked(JobPosting posting) {
        return config.markup().stream().anyMatch(prefix -> posting.id().path().startsWith(prefix));
    }

    private void write(JsonGenerator json, JobPosting posting) throws IOException {
        var facts = posting.facts();
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org/");
        json.writeStringField("@type", "JobPosting");
        Values.text(
                json, "title", facts.title().value().map(title -> title.text()).orElse(null));
        json.writeStringField("description", DescriptionHtml.of(posting.body()));
        Values.text(json, "datePosted", facts.datePosted().value().orElse(null));
        Values.text(json, "validThrough", facts.validThrough().value().orElse(null));
        organization(json, facts);
        where(json, facts);
        Values.text(
                json,
                "employmentType",
                facts.employmentType().value().map(JobMarkup::employment).orElse(null));
        Values.field(json, "baseSalary", facts.salary().value().orElse(null), JobMarkup::salary);
        requirements(json, facts);
        identifier(json, facts);
        json.writeEndObject();
    }

    private static void organization(JsonGenerator json, Facts facts) throws IOException {
        json.writeObjectFieldStart("hiringOrganization");
        json.writeStringField("@type", "Organization");
        Values.text(json, "name", facts.company().value().orElse(null));
        json.writeEndObject();
    }

    private void where(JsonGenerator json, Facts facts) throws IOException {
        var located = facts.locations().stream()
                .map(claim -> claim.value())
                .filter(place -> place.country() != null)
                .toList();
        array(json, "jobLocation", located, this::location);
        if (facts.workplace().value().filter(Workplace.REMOTE::equals).isPresent()) {
            json.writeStringField("jobLocationType", "TELECOMMUTE");
            var eligible = facts.eligible().stream().map(claim -> claim.value()).toList();
            array(json, "applicantLocationRequirements", eligible, this::area);
        }
    }

    private void location(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "Place");
        json.writeObjectFieldStart("address");
        json.writeStringField("@type", "PostalAddress");
        Values.text(json, "addressLocality", place.city());
        Values.text(json, "addressRegion", place.region());
        Values.text(json, "addressCountry", place.country());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void area(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "@type", place.region() == null && place.city() == null ? "Country" : "AdministrativeArea");
        json.writeStringField("name", places.label(place));
        json.writeEndObject();
    }

    private static void salary(JsonGenerator json, Salary salary) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "MonetaryAmount");
        json.writeStringField("currency", salary.currency());
        json.writeObjectFieldStart("value");
        json.writeStringField("@type", "QuantitativeValue");
        if (salary.min() != null) {
            json.writeNumberField("minValue", salary.min());
        }
        if (salary.max() != null) {
            json.writeNumberField("maxValue", salary.max());
        }
        json.writeStringField("unitText", salary.unit().name());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String employment(EmploymentType type) {
        return switch (type) {
            case CONTRACT -> "CONTRACTOR";
            case INTERNSHIP -> "INTERN";
            case FULL_TIME, PART_TIME, TEMPORARY, VOLUNTEER -> type.name();
        };
    }

    private static void requirements(JsonGenerator json, Facts facts) throws IOException {
        var months = facts.experienceMonths().value();
        if (months.isPresent()) {
            json.writeObjectFieldStart("experienceRequirements");
            json.writeStringField("@type", "OccupationalExperienceRequirements");
            json.writeNumberField("monthsOfExperience", months.get());
            json.writeEndObject();
        }
        var education = facts.education().value();
        if (education.filter(Education.NONE::equals).isPresent()) {
            json.writeStringField("educationRequirements", "no requirements");
        } else if (education.isPresent()) {
            json.writeObjectFieldStart("educationRequirements");
            json.writeStringField("@type", "EducationalOccupationalCredential");
            json.writeStringField("credentialCategory", credential(education.get()));
            json.writeEndObject();
        }
    }

    private static String credential(Education education) {
        return switch (education) {
            case NONE -> "no requirements";
            case HIGH_SCHOOL -> "high school";
            case VOCATIONAL -> "professional certificate";
            case ASSOCIATE -> "associate degree";
            case BACHELOR -> "bachelor degree";
            case MASTER, DOCTORATE -> "postgraduate degree";
        };
    }

    private static void identifier(JsonGenerator json, Facts facts) throws IOException {
        var number = facts.identifier().value();
        if (number.isPresent()) {
            json.writeObjectFieldStart("identifier");
            json.writeStringField("@type", "PropertyValue");
            Values.text(json, "name", facts.company().value().orElse(null));
            json.writeStringField("value", number.get());
            json.writeEndObject();
        }
    }

    private static <T> void array(JsonGenerator json, String name, List<T> values, Values.Writer<T> writer)
            throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (var value : values) {
                writer.write(json, value);
            }
            json.writeEndArray();
        }
    }
}

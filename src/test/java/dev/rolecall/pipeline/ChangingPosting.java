package dev.rolecall.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A posting that is edited over the weeks; its number stays whatever else changes. It writes itself in two shapes. */
final class ChangingPosting {

    private static final JsonMapper JSON = new JsonMapper();

    final int number;
    String title;
    final String company;
    final List<String> places;
    final List<String> sentences;
    boolean closed;
    String permalink;

    /** Whether the curator keeps it apart from those that it repeats. */
    boolean apart;

    ChangingPosting(int number, String title, String company, List<String> places, List<String> sentences) {
        this.number = number;
        this.title = title;
        this.company = company;
        this.places = new ArrayList<>(places);
        this.sentences = new ArrayList<>(sentences);
    }

    /** What the curator says of it; empty when that is nothing. */
    String facts(LocalDate day) {
        return (permalink == null ? "" : "permalink: " + permalink + "\n")
                + (closed ? "closed: " + day + "\n" : "")
                + (apart ? "merge: false\n" : "");
    }

    /** As Markdown, which has room for its first place. */
    String markdown() {
        return "# " + title + "\n\nCompany: " + company + "\n\nLocation: " + places.get(0) + "\n\n## About the role\n\n"
                + String.join("\n\n", sentences) + "\n";
    }

    /** As JSON-LD, on one line. */
    String json() {
        var node = JSON.createObjectNode().put("@type", "JobPosting").put("title", title);
        node.putObject("hiringOrganization").put("name", company);
        var locations = node.putArray("jobLocation");
        for (var place : places) {
            address(locations.addObject().putObject("address"), place.split(", "));
        }
        node.put("description", "<h2>About the role</h2><p>" + String.join("</p><p>", sentences) + "</p>");
        return node.toString();
    }

    private static void address(ObjectNode node, String[] place) {
        node.put("addressLocality", place[0]).put("addressCountry", place[1]);
    }
}

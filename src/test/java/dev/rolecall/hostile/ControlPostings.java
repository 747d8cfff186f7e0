package dev.rolecall.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Twenty sound postings in all forms, whose pages must be the same whatever else is in the content folder. */
final class ControlPostings {

    static final int COUNT = 20;

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(
                    "glazier.md", "# Glazier\n\nCompany: Lumen & Sons\n\nLocation: Bergen, Norway\n\nWe set glass.\n"),
            Map.entry("farrier.md", """
                ---
                title: Farrier
                company: Hoof and Anvil
                location: Galway, Ireland
                ---
                You shoe horses.

                - Your own van
                - A steady hand
                """),
            Map.entry("cooper.md", "# Cooper\n\n**Company:** Stave Works\n\n> Oak, not steel.\n\n1. Bend\n2. Bind\n"),
            Map.entry("thatcher.md", "# Thatcher\n\nCompany: Reed Roofs\n\nWe [thatch](https://example.org/thatch).\n"),
            Map.entry(
                    "luthier.md",
                    "# Luthier (m/w/d)\n\nFirma: Geigenbau Ahorn\n\nOrt: Mittenwald\n\nSie bauen Geigen.\n"),
            Map.entry(
                    "organist.txt",
                    "Organist\nCompany: Saint Elm Parish\nLocation: Graz, Austria\n\nYou play on Sundays.\n"),
            Map.entry("puppeteer.txt", "Puppeteer\nCompany: String Theatre\n\nYou carve, and you speak in voices.\n"),
            Map.entry(
                    "bookbinder.txt",
                    "Bookbinder\n==========\n\nFolio House in Porto binds books.\n\n* glue\n* thread\n"),
            Map.entry("diver.txt", "Commercial diver\nPosted: 2026-10-02\n\nDeep Harbour sends you below.\n"),
            Map.entry(
                    "ferryman.json",
                    "{\"@type\":\"JobPosting\",\"title\":\"Ferryman\",\"description\":\"<p>You steer & moor.</p>\","
                            + "\"hiringOrganization\":{\"name\":\"Fjord Crossing\"}}"),
            Map.entry(
                    "astronomer.json",
                    "{\"@type\":\"JobPosting\",\"title\":\"Night astronomer\",\"datePosted\":\"2026-09-01\","
                            + "\"description\":\"<ul><li>You look up.</li><li>You write it down.</li></ul>\","
                            + "\"hiringOrganization\":{\"name\":\"Hilltop Dome\"}}"),
            Map.entry(
                    "mason.jsonl",
                    "{\"title\":\"Stonemason\",\"company\":\"Ashlar Yard\",\"description\":\"You dress stone.\"}\n"
                            + "{\"title\":\"Letter cutter\",\"company\":\"Ashlar Yard\",\"description\":\"You cut"
                            + " words.\"}\n"),
            Map.entry("tuner.html", "<title>Tuner</title><h1>Piano tuner</h1><p>You tune pianos in <b>Ghent</b>.</p>"),
            Map.entry(
                    "beekeeper.html",
                    "<!DOCTYPE html><title>Beekeeper</title><h1>Beekeeper</h1><p>Amber Fields keeps"
                            + " bees.</p><ul><li>calm"),
            Map.entry(
                    "clockmaker.html",
                    "<!DOCTYPE html><title>x</title><script type=\"application/ld+json\">{\"@type\":\"JobPosting\","
                            + "\"title\":\"Clockmaker\",\"description\":\"You mend clocks.\","
                            + "\"hiringOrganization\":{\"name\":\"Tick House\"}}</script>"),
            Map.entry("vineyard.csv", """
                title,company,location,description
                Vine dresser,Slope Estate,"Pécs, Hungary",You prune.
                Cellar hand,Slope Estate,"Pécs, Hungary","You rack, taste
                and clean."
                """),
            Map.entry(
                    "lighthouse.xml",
                    "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Jobs</title><item>"
                            + "<title>Lighthouse keeper</title><description><![CDATA[<p>You keep the light.</p>]]>"
                            + "</description></item></channel></rss>"),
            Map.entry("ropewalk.md", "# Ropemaker 🪢\n\nCompany: Corderie Ltd\n\nYou walk — all day.\n"));

    private ControlPostings() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}

package dev.rolecall.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A content folder as curators leave it over the weeks: they add, edit, retitle, rename, move, split, merge, close,
 * reopen and remove postings. It knows which posting is which, whatever its file, so that a test can ask whether its
 * address does.
 */
final class ChangingContent {

    private static final List<String> CITIES = List.of(
            "Bergen, NO",
            "Graz, AT",
            "Ghent, BE",
            "Turku, FI",
            "Porto, PT",
            "Leeds, GB",
            "Lyon, FR",
            "Brno, CZ",
            "Gdansk, PL",
            "Malaga, ES",
            "Bari, IT",
            "Aarhus, DK",
            "Umea, SE",
            "Basel, CH");
    private static final List<String> EMPLOYERS = List.of("Acme", "Lumen & Sons", "Fjord Crossing", "Saint Elm");
    private static final List<String> ROLES =
            List.of("Glazier", "Welder", "Organist", "Ferryman", "Piano Tuner", "Baker", "Data Engineer", "Bookbinder");
    private static final List<String> WORDS = List.of(
            ("amber birch cedar delta ember fable grain harbor island jasper kettle ladle maple noble onyx pearl quartz"
                            + " river saddle timber umber velvet willow yarrow zephyr anchor beacon canvas drift engine"
                            + " ferry glass hinge iron joint keel lantern mortar nail oak paint quilt rope slate tile")
                    .split(" "));

    private final Random random;
    private final SortedMap<String, List<ChangingPosting>> files = new TreeMap<>();
    private final List<ChangingPosting> removed = new ArrayList<>();
    private final Map<Integer, Integer> mergedInto = new TreeMap<>();
    private final Map<Integer, Integer> united = new TreeMap<>();
    private final Set<Integer> touched = new HashSet<>();
    private int count;
    private int names;

    ChangingContent(long seed, int postings) {
        random = new Random(seed);
        files.put("feed/all.jsonl", new ArrayList<>());
        for (var i = 0; i < postings; i++) {
            add();
        }
        removed.clear();
    }

    /** The postings there are, by their sources. */
    SortedMap<String, ChangingPosting> postings() {
        var postings = new TreeMap<String, ChangingPosting>();
        files.forEach((file, list) -> {
            for (var i = 0; i < list.size(); i++) {
                postings.put(i == 0 ? file : file + "#" + (i + 1), list.get(i));
            }
        });
        return postings;
    }

    List<ChangingPosting> removed() {
        return removed;
    }

    /** For each posting that became part of another one, that one. */
    Map<Integer, Integer> mergedInto() {
        return mergedInto;
    }

    /** For each posting that is merged into another one for its words, that one. Either may have the address. */
    Map<Integer, Integer> united() {
        return united;
    }

    /** Some edits; at most one of a posting between two builds, or its file is moved besides. */
    void edit(int edits) {
        touched.clear();
        for (var i = 0; i < edits; i++) {
            switch (random.nextInt(14)) {
                case 0, 1 -> add();
                case 2 -> rewrite();
                case 3 -> retitle();
                case 4 -> rename();
                case 5 -> move();
                case 6 -> split();
                case 7 -> merge();
                case 8 -> close();
                case 9 -> reopen();
                case 10 -> remove();
                case 11 -> unite();
                case 12 -> part();
                default -> rule();
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String sentence(int words) {
        return IntStream.range(0, words).mapToObj(i -> any(WORDS)).collect(Collectors.joining(" "));
    }

    private void add() {
        var company = any(EMPLOYERS);
        var sentences = new ArrayList<String>();
        sentences.add("At " + company + " we look for people who stay, and we pay them well.");
        for (var i = 0; i < 8; i++) {
            sentences.add("You will " + sentence(9) + ".");
        }
        var posting = new ChangingPosting(count++, any(ROLES), company, List.of(any(CITIES)), sentences);
        place(posting);
        touched.add(posting.number);
    }

    private void place(ChangingPosting posting) {
        if (random.nextInt(3) == 0 && !posting.apart) {
            var feed = files.get("feed/all.jsonl");
            feed.add(random.nextInt(feed.size() + 1), posting);
        } else {
            files.put(
                    name("start", posting.places.size() == 1 && random.nextBoolean() ? ".md" : ".json"), only(posting));
        }
    }

    private String name(String folder, String extension) {
        return folder + "/" + sentence(1) + "-" + names++ + extension;
    }

    private static List<ChangingPosting> only(ChangingPosting posting) {
        return new ArrayList<>(List.of(posting));
    }

    /** A posting that was not edited since the last build, by its file; or nothing. */
    private List<String> untouched() {
        return files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith("start") || file.getKey().startsWith("moved"))
                .filter(file -> isFree(file.getValue().get(0).number))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isFree(int number) {
        return !touched.contains(number) && !united.containsKey(number) && !united.containsValue(number);
    }

    private ChangingPosting take(List<String> from) {
        var posting = files.get(any(from)).get(0);
        touched.add(posting.number);
        return posting;
    }

    private void rewrite() {
        var list = untouched();
        if (!list.isEmpty()) {
            var posting = take(list);
            posting.sentences.set(1 + random.nextInt(posting.sentences.size() - 1), "You will " + sentence(9) + ".");
            maybeMove(posting);
        }
    }

    private void retitle() {
        var list = untouched();
        if (!list.isEmpty()) {
            var posting = take(list);
            posting.title = posting.title.replaceFirst("^", any(List.of("Night ", "Harbour ", "Trainee ")));
            maybeMove(posting);
        }
    }

    private void maybeMove(ChangingPosting posting) {
        if (random.nextInt(3) == 0) {
            var file = fileOf(posting);
            files.put(name("moved", file.substring(file.lastIndexOf('.'))), files.remove(file));
        }
    }

    private String fileOf(ChangingPosting posting) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().contains(posting))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void rename() {
        var list = untouched();
        if (!list.isEmpty()) {
            var posting = take(list);
            var file = fileOf(posting);
            files.put(name("start", file.substring(file.lastIndexOf('.'))), files.remove(file));
        }
    }

    /** A record of the feed gets a file of its own, or a file becomes a record. */
    private void move() {
        var feed = files.get("feed/all.jsonl");
        if (feed.size() > 1 && random.nextBoolean()) {
            var posting = feed.remove(random.nextInt(feed.size()));
            touched.add(posting.number);
            files.put(name("moved", ".json"), only(posting));
        } else {
            var list = untouched().stream()
                    .filter(file -> files.get(file).get(0).permalink == null
                            && !files.get(file).get(0).closed
                            && !files.get(file).get(0).apart)
                    .toList();
            if (!list.isEmpty()) {
                var posting = take(list);
                files.remove(fileOf(posting));
                feed.add(random.nextInt(feed.size() + 1), posting);
            }
        }
    }

    /** One posting becomes two, each for a place of its own. */
    private void split() {
        var list = untouched();
        if (!list.isEmpty()) {
            var posting = take(list);
            var elsewhere = CITIES.stream().filter(city -> isNew(posting, city)).toList();
            if (elsewhere.isEmpty()) {
                return;
            }
            var other = new ChangingPosting(
                    count++, posting.title, posting.company, List.of(any(elsewhere)), posting.sentences);
            other.apart = true;
            touched.add(other.number);
            files.put(name("start", ".json"), only(other));
        }
    }

    /** Nobody could tell two postings of one employer and place apart that have most of their words in common. */
    private boolean isNew(ChangingPosting posting, String city) {
        return Stream.concat(files.values().stream().flatMap(List::stream), removed.stream())
                .filter(other -> other.company.equals(posting.company))
                .noneMatch(other -> other.places.contains(city));
    }

    /** Two postings of one role for two places become one for both. */
    private void merge() {
        var list = untouched();
        for (var file : list) {
            var posting = files.get(file).get(0);
            for (var twinFile : list) {
                var twin = files.get(twinFile).get(0);
                if (twin != posting && isTwin(posting, twin)) {
                    touched.add(posting.number);
                    touched.add(twin.number);
                    posting.places.addAll(twin.places);
                    files.remove(twinFile);
                    files.remove(file);
                    files.put(file.replace(".md", ".json"), only(posting));
                    mergedInto.put(twin.number, posting.number);
                    return;
                }
            }
        }
    }

    /** The curator keeps a posting no longer apart from the one that it repeats. */
    private void unite() {
        for (var file : untouched()) {
            var posting = files.get(file).get(0);
            for (var twinFile : untouched()) {
                var twin = files.get(twinFile).get(0);
                if (mayUnite(posting) && mayUnite(twin) && posting.apart && !twin.apart && isTwin(posting, twin)) {
                    posting.apart = false;
                    united.put(posting.number, twin.number);
                    touched.add(posting.number);
                    touched.add(twin.number);
                    return;
                }
            }
        }
    }

    private static boolean mayUnite(ChangingPosting posting) {
        return !posting.closed && posting.permalink == null;
    }

    private void part() {
        for (var file : files.values()) {
            var posting = file.get(0);
            if (!touched.contains(posting.number) && united.remove(posting.number) != null) {
                posting.apart = true;
                touched.add(posting.number);
                return;
            }
        }
    }

    private static boolean isTwin(ChangingPosting one, ChangingPosting other) {
        return one.title.equals(other.title)
                && one.company.equals(other.company)
                && one.sentences.equals(other.sentences)
                && one.places.stream().noneMatch(other.places::contains);
    }

    private void close() {
        var list = untouched();
        if (!list.isEmpty()) {
            take(list).closed = true;
        }
    }

    private void reopen() {
        var closed = untouched().stream()
                .filter(file -> files.get(file).get(0).closed)
                .toList();
        if (!closed.isEmpty() && random.nextBoolean()) {
            take(closed).closed = false;
        } else if (!removed.isEmpty()) {
            var posting = removed.remove(random.nextInt(removed.size()));
            touched.add(posting.number);
            place(posting);
        }
    }

    private void remove() {
        var feed = files.get("feed/all.jsonl");
        if (feed.size() > 1 && random.nextInt(3) == 0) {
            var posting = any(feed);
            if (touched.add(posting.number)) {
                feed.remove(posting);
                gone(posting);
            }
            return;
        }
        var list = untouched();
        if (!list.isEmpty()) {
            var posting = take(list);
            files.remove(fileOf(posting));
            gone(posting);
        }
    }

    private void gone(ChangingPosting posting) {
        posting.closed = false;
        posting.permalink = null;
        removed.add(posting);
        removed.sort(Comparator.comparingInt(each -> each.number));
    }

    private void rule() {
        var list = untouched();
        if (!list.isEmpty() && random.nextInt(3) == 0) {
            take(list).permalink = "chosen-" + names++;
        }
    }

    /** Writes the folder anew. */
    void write(Path folder, LocalDate day) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    file.getValue().stream()
                            .map(posting -> file.getKey().endsWith(".md") ? posting.markdown() : posting.json() + "\n")
                            .collect(Collectors.joining()));
            var facts = file.getKey().startsWith("feed")
                    ? ""
                    : file.getValue().get(0).facts(day);
            if (!facts.isEmpty()) {
                Files.writeString(folder.resolve(file.getKey().replaceFirst("[.][a-z]+$", ".facts.yaml")), facts);
            }
        }
    }
}

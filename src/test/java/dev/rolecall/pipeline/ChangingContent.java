package dev.rolecall.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A content folder as curators leave it over the weeks: they add, edit, retitle, rename, move, split, merge, close,
 * reopen and remove postings. It knows which posting is which, whatever its file, so that a test can ask whether its
 * address does.
 */
final class ChangingContent {

    private final Random random;
    private final ChangingWords words;
    private final ChangingFolder folder = new ChangingFolder();
    private final SortedMap<String, List<ChangingPosting>> files = folder.files();
    private final List<ChangingPosting> removed = new ArrayList<>();
    private final Map<Integer, Integer> mergedInto = new TreeMap<>();
    private final Map<Integer, Integer> united = new TreeMap<>();
    private final Set<Integer> touched = new HashSet<>();
    private int count;

    ChangingContent(long seed, int postings) {
        random = new Random(seed);
        words = new ChangingWords(random);
        files.put(ChangingFolder.FEED, new ArrayList<>());
        for (var i = 0; i < postings; i++) {
            add();
        }
        removed.clear();
    }

    ChangingFolder folder() {
        return folder;
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

    private void add() {
        var posting = words.posting(count++);
        place(posting);
        touched.add(posting.number);
    }

    private void place(ChangingPosting posting) {
        if (random.nextInt(3) == 0 && !posting.apart) {
            var feed = files.get(ChangingFolder.FEED);
            feed.add(random.nextInt(feed.size() + 1), posting);
        } else {
            files.put(
                    words.name("start", posting.places.size() == 1 && random.nextBoolean() ? ".md" : ".json"),
                    only(posting));
        }
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

    /** One of those, if there is any, which is edited now. */
    private Optional<ChangingPosting> taken() {
        var list = untouched();
        return list.isEmpty() ? Optional.empty() : Optional.of(take(list));
    }

    private ChangingPosting take(List<String> from) {
        var posting = files.get(words.any(from)).get(0);
        touched.add(posting.number);
        return posting;
    }

    private void rewrite() {
        taken().ifPresent(posting -> {
            posting.sentences.set(
                    1 + random.nextInt(posting.sentences.size() - 1), "You will " + words.sentence(9) + ".");
            maybeMove(posting);
        });
    }

    private void retitle() {
        taken().ifPresent(posting -> {
            posting.title = posting.title.replaceFirst("^", words.any(List.of("Night ", "Harbour ", "Trainee ")));
            maybeMove(posting);
        });
    }

    private void maybeMove(ChangingPosting posting) {
        if (random.nextInt(3) == 0) {
            var file = folder.fileOf(posting);
            files.put(words.name("moved", file.substring(file.lastIndexOf('.'))), files.remove(file));
        }
    }

    private void rename() {
        taken().ifPresent(posting -> {
            var file = folder.fileOf(posting);
            files.put(words.name("start", file.substring(file.lastIndexOf('.'))), files.remove(file));
        });
    }

    /** A record of the feed gets a file of its own, or a file becomes a record. */
    private void move() {
        var feed = files.get(ChangingFolder.FEED);
        if (feed.size() > 1 && random.nextBoolean()) {
            var posting = feed.remove(random.nextInt(feed.size()));
            touched.add(posting.number);
            files.put(words.name("moved", ".json"), only(posting));
        } else {
            var list = untouched().stream()
                    .filter(file -> files.get(file).get(0).permalink == null
                            && !files.get(file).get(0).closed
                            && !files.get(file).get(0).apart)
                    .toList();
            if (!list.isEmpty()) {
                var posting = take(list);
                files.remove(folder.fileOf(posting));
                feed.add(random.nextInt(feed.size() + 1), posting);
            }
        }
    }

    /** One posting becomes two, each for a place of its own. */
    private void split() {
        taken().ifPresent(posting -> {
            var elsewhere = ChangingWords.CITIES.stream()
                    .filter(city -> isNew(posting, city))
                    .toList();
            if (elsewhere.isEmpty()) {
                return;
            }
            var other = new ChangingPosting(
                    count++, posting.title, posting.company, List.of(words.any(elsewhere)), posting.sentences);
            other.apart = true;
            touched.add(other.number);
            files.put(words.name("start", ".json"), only(other));
        });
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
        taken().ifPresent(posting -> posting.closed = true);
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
        var feed = files.get(ChangingFolder.FEED);
        if (feed.size() > 1 && random.nextInt(3) == 0) {
            var posting = words.any(feed);
            if (touched.add(posting.number)) {
                feed.remove(posting);
                gone(posting);
            }
            return;
        }
        taken().ifPresent(posting -> {
            files.remove(folder.fileOf(posting));
            gone(posting);
        });
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
            take(list).permalink = "chosen-" + words.next();
        }
    }
}

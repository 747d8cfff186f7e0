package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.BlockReading;
import dev.rolecall.html.HtmlBlocks;
import dev.rolecall.html.Markup;
import dev.rolecall.text.Excerpt;
import java.util.ArrayList;

/** One reading of the texts of a record: by their markup where they have any, else by their lines. */
public final class TextReading {

    /** As much of all texts of one record is read: ten times what markup makes of the longest posting known. */
    static final int MAX_CHARS = 1_000_000;

    private final Wording wording;
    private final HtmlBlocks html = new HtmlBlocks();
    private int left = MAX_CHARS;
    private boolean isCut;

    public TextReading(Wording wording) {
        this.wording = wording;
    }

    /** The blocks of a text whose every part counts as standing at one place. */
    public BlockReading read(String words, SourcePosition at) {
        var cut = Excerpt.start(words, left);
        left -= cut.length();
        var reading = Markup.isMarkup(cut) ? html.read(cut, at) : unmarked(cut, at);
        if (isCut || cut.length() == words.length()) {
            return reading;
        }
        isCut = true;
        var repairs = new ArrayList<>(reading.repairs());
        repairs.add(new Repair(Repair.Kind.END_LEFT_OUT, LengthLimit.shown(words.substring(cut.length())), at));
        return new BlockReading(reading.blocks(), repairs);
    }

    private BlockReading unmarked(String words, SourcePosition at) {
        return wording.markdown()
                .read(words, offset -> at)
                .orElseGet(() -> wording.plain().read(words, offset -> at));
    }
}

package org.tiepdan.intake.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a petition without anything that identifies the writer (LTC 2018, Article 56). A revealing sentence is removed as a whole,
 * since the rest of it would still help. Readers who know the matter may guess the writer; no program can detect that.
 */
public final class Redaction {
    /** Replaces removed text. */
    public static final String MARK = "[…]";

    /** A single line break ends no sentence, since letters have line breaks anywhere. */
    private static final Pattern END = Pattern.compile("(?<=[.!?;…])\\s+|\\s*\\n\\s*\\n\\s*");
    /** Of any person: a phone, an identity number, an account. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ .()/-]{0,2}[0-9]){7,}");

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    private final Petitioner petitioner;
    private final @Nullable String decision;

    /** @param decision number of the decision complained of; null for none */
    public Redaction(Petitioner petitioner, @Nullable String decision) {
        this.petitioner = petitioner;
        this.decision = decision;
    }

    /** @return the text with each revealing sentence replaced */
    public String of(String text) {
        var sentences = new ArrayList<String>();
        var ends = new ArrayList<String>();
        int from = 0;
        for (var end = END.matcher(text); end.find(); from = end.end()) {
            sentences.add(text.substring(from, end.start()));
            ends.add(end.group());
        }
        sentences.add(text.substring(from));
        ends.add("");
        var told = new boolean[sentences.size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = tells(sentences.get(i));
        }
        for (int i = 0; i + 1 < told.length; i++) {
            // A name or an address may continue after what only looks like the end of a sentence.
            if (!told[i] && !told[i + 1] && tells(sentences.get(i) + " " + sentences.get(i + 1))) {
                told[i] = true;
                told[i + 1] = true;
            }
        }
        return joined(sentences, ends, told);
    }

    private static String joined(List<String> sentences, List<String> ends, boolean[] told) {
        var words = new StringBuilder();
        for (int i = 0; i < told.length; i++) {
            words.append(told[i] ? MARK : sentences.get(i)).append(ends.get(i));
        }
        return words.toString();
    }

    private boolean tells(String sentence) {
        return LONG_NUMBER.matcher(sentence).find()
                || MAIL.matcher(sentence).find()
                || (decision != null && Privacy.tellsDecision(sentence, decision))
                || Privacy.tells(sentence, petitioner);
    }
}

package org.parley.reach.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Folds a [PackageList] issue by issue: what is worked out of a word is remembered, since few words make up a large list.
final class ListFold<T> {
    private final Block block;
    private final long[] prefixes;
    private final long[] words;
    private final T nothing;
    private final T complete;
    private final BiFunction<Integer, List<T>, T> issue;
    private final List<Map<Long, T>> known = new ArrayList<>();

    ListFold(
            Block block, long[] prefixes, long[] words, T nothing, T complete, BiFunction<Integer, List<T>, T> issue) {
        this.block = block;
        this.prefixes = prefixes;
        this.words = words;
        this.nothing = nothing;
        this.complete = complete;
        this.issue = issue;
        for (int position = 0; position < block.issues(); position++) {
            known.add(new HashMap<>());
        }
    }

    T result() {
        return words.length == 0 ? nothing : of(0, 0, words.length);
    }

    /// Of entries that begin alike up to an issue.
    private T of(int from, int start, int end) {
        if (from == block.first()) {
            return ofWord(from, words[start]);
        }
        List<T> byLevel = new ArrayList<>(Collections.nCopies(block.levels(from), nothing));
        int begin = start;
        while (begin < end) {
            int level = block.level(prefixes[begin], from);
            int after = begin + 1;
            while (after < end && block.level(prefixes[after], from) == level) {
                after++;
            }
            byLevel.set(level, of(from + 1, begin, after));
            begin = after;
        }
        return issue.apply(from, byLevel);
    }

    private T ofWord(int from, long word) {
        if (word == 0) {
            return nothing;
        }
        if (from == block.issues()) {
            return complete;
        }
        T before = known.get(from).get(word);
        if (before != null) {
            return before;
        }
        List<T> byLevel = new ArrayList<>(Collections.nCopies(block.levels(from), nothing));
        for (int level : block.levelsOf(from)) {
            byLevel.set(level, ofWord(from + 1, word & block.with(from, level)));
        }
        T result = issue.apply(from, byLevel);
        known.get(from).put(word, result);
        return result;
    }
}

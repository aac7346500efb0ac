package org.parley.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The signatures met so far, each once. What does not matter for them is masked out first, so that most contexts
/// are only looked up.
final class SignatureTable {
    private final List<RoundPlan> plans;
    private final List<long[]> masks = new ArrayList<>();
    private final List<Map<ContextKey, Integer>> byContext = new ArrayList<>();
    private final Map<Signature, Integer> positions = new HashMap<>();
    private final List<Signature> all = new ArrayList<>();

    SignatureTable(List<RoundPlan> plans) {
        this.plans = plans;
        for (RoundPlan plan : plans) {
            long[] mask = new long[plan.live().length];
            plan.judgement().mark(mask);
            masks.add(mask);
            byContext.add(new HashMap<>());
        }
    }

    int of(long[] context, int round) {
        long[] masked = context.clone();
        for (int word = 0; word < masked.length; word++) {
            masked[word] &= masks.get(round)[word];
        }
        return byContext.get(round).computeIfAbsent(new ContextKey(masked), unseen -> {
            Signature signature = plans.get(round).judgement().signature(masked);
            return positions.computeIfAbsent(signature, unknown -> {
                all.add(signature);
                return all.size() - 1;
            });
        });
    }

    List<Signature> all() {
        return List.copyOf(all);
    }
}

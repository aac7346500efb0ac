package org.parley.reach;

import java.lang.reflect.Field;
import java.util.List;
import org.parley.rules.Rules;
import org.parley.rules.State;

/// What can still be agreed in a small scenario, told as of one whose packages cannot be counted: each stands for
/// 10^8, within 5 %.
public final class InexactReach {
    private InexactReach() {}

    /// From the start of the talks.
    public static Reach of(Rules rules) {
        return inexact(Reach.of(rules).orElseThrow());
    }

    /// From a state.
    public static Reach from(Rules rules, State state) {
        return inexact(Reach.from(rules, state).orElseThrow());
    }

    private static Reach inexact(Reach reach) {
        try {
            for (String name : List.of("reachableBy", "stillOpen")) {
                Field field = field(name);
                field.set(
                        reach,
                        ((List<?>) field.get(reach))
                                .stream()
                                        .map(set -> new EstimatedSet((PackageSet) set))
                                        .toList());
            }
            Field field = field("asThingsStand");
            field.set(reach, new EstimatedSet((PackageSet) field.get(reach)));
            return reach;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("A reach holds its sets otherwise than this helper knows.", changed);
        }
    }

    private static Field field(String name) throws ReflectiveOperationException {
        Field field = Reach.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}

package org.parley.desktop.insight;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.desktop.play.Account;
import org.parley.desktop.play.Target;
import org.parley.desktop.text.Texts;
import org.parley.reach.Explanation;
import org.parley.rules.Rules;
import org.parley.rules.Wording;

/// Why something stands as it does, in words, with each way out as something to suppose.
///
/// @param heading of which rules that is said: those that are, or those that are supposed
/// @param terms of the target, in words
/// @param unlocks the account's, each with what is supposed then
public record Findings(Target target, String heading, String terms, Account account, List<Unlock> unlocks) {
    public Findings {
        unlocks = List.copyOf(unlocks);
    }

    /// A way out.
    ///
    /// @param rules what is to be switched off, in words
    /// @param whatIf what is supposed then
    public record Unlock(List<String> rules, WhatIf whatIf) {
        public Unlock {
            rules = List.copyOf(rules);
        }
    }

    /// @param rules those that the explanation is about
    /// @param from what is supposed in them already; an unlock comes on top of it
    static Findings of(Target target, Explanation explanation, Rules rules, Wording wording, WhatIf from) {
        Account account = Account.of(explanation, rules, wording);
        return new Findings(
                target,
                Texts.of(from.isNothing() ? "insight.findings.real" : "insight.findings.supposed"),
                wording.of(target.terms()),
                account,
                IntStream.range(0, account.unlocks().size())
                        .mapToObj(number -> new Unlock(
                                account.unlocks().get(number),
                                from.without(explanation.unlocks().get(number))))
                        .toList());
    }
}

package org.parley.desktop.insight;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.parley.desktop.play.Tallies;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.desktop.work.Patience;
import org.parley.reach.Answer;
import org.parley.reach.Because;
import org.parley.reach.Explanation;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.reach.Stop;
import org.parley.rules.Reading;
import org.parley.rules.Rule;
import org.parley.rules.Rules;
import org.parley.rules.Wording;

/// What is supposed, what can be agreed by it, and what somebody asks about. FX thread alone; needs no toolkit.
public final class InsightModel {
    private static final String TOPIC = "insight.compare";
    private static final String COUNT_TOPIC = "insight.count";
    private static final String WHY_TOPIC = "insight.why";
    /// A slider that is dragged asks many times.
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final LongWork work;
    private final Vantage vantage;
    private final Wording wording;
    private final Map<Reading, Reach> realities = new HashMap<>();
    private final ObjectProperty<Reading> reading;
    private final ObjectProperty<WhatIf> whatIf = new SimpleObjectProperty<>(WhatIf.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> word = new ReadOnlyObjectWrapper<>("");
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Target>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canBeWorkedOutAgain = new ReadOnlyBooleanWrapper();
    private final Tallies tallies = new Tallies();
    private Optional<Question> explained = Optional.empty();
    private final Subscription subscriptions;

    /// What has been asked of which answers.
    private record Question(WhatIf whatIf, Reach real, Reach supposed, Target target) {}

    /// What was explained, and from what the ways out of it are tried.
    private record Explained(Reach reach, Explanation explanation, WhatIf from) {}

    public InsightModel(LongWork work, Vantage vantage) {
        this.work = work;
        this.vantage = vantage;
        wording = new Wording(vantage.scenario(), Locale.getDefault());
        reading = new SimpleObjectProperty<>(vantage.readings().getFirst());
        subscriptions = Subscription.combine(
                reading.subscribe((before, now) -> {
                    asked.set(Optional.empty());
                    whatIf.set(whatIf.get().within(rules()));
                    compare();
                }),
                whatIf.subscribe((before, now) -> compare()),
                asked.subscribe((before, now) -> explain()));
        compare();
    }

    public Vantage vantage() {
        return vantage;
    }

    public Wording wording() {
        return wording;
    }

    /// By which rules one looks; one of the vantage's.
    public ObjectProperty<Reading> reading() {
        return reading;
    }

    /// The rules that count in the chosen reading.
    public Rules rules() {
        return vantage.rules().in(reading.get(), vantage.state().context());
    }

    /// The switches of these rules; what a party must gain is none of them where no worth may be shown.
    public List<Switch> switches() {
        return Switches.of(rules(), wording).stream()
                .filter(one -> vantage.scores() || one.kind() != Switch.Kind.RESERVATION)
                .toList();
    }

    /// How far a party's reservation can be moved.
    public Dial dial(String party) {
        return Dial.of(rules(), party, vantage.state().context());
    }

    /// What is supposed.
    public ObjectProperty<WhatIf> whatIf() {
        return whatIf;
    }

    /// Lets a switch's rules count, or supposes them away.
    public void count(Switch one, boolean counts) {
        whatIf.set(counts ? whatIf.get().with(one.rules()) : whatIf.get().without(one.rules()));
    }

    /// Supposes that a party needs so much at the least.
    public void reserve(Dial dial, long least) {
        WhatIf next = whatIf.get().moving(dial.party(), least - dial.real());
        if (!next.equals(whatIf.get())) {
            whatIf.set(next);
        }
    }

    /// The words that a rule must have to be shown.
    public StringProperty search() {
        return search;
    }

    /// The latest that has been worked out; of an earlier what-if while a newer one is under way.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// What is being worked out, or why it could not be; empty otherwise.
    public ReadOnlyObjectProperty<String> word() {
        return word.getReadOnlyProperty();
    }

    /// What is supposed and what comes of it, in words; empty while that is not known.
    public String sentence() {
        return comparison
                .get()
                .map(new Supposition(rules(), vantage.state().context())::of)
                .orElse("");
    }

    /// What somebody asks about, if anything.
    public ObjectProperty<Optional<Target>> asked() {
        return asked;
    }

    /// The answer, once it has been worked out.
    public ReadOnlyObjectProperty<Optional<Findings>> findings() {
        return findings.getReadOnlyProperty();
    }

    /// Ends all work.
    public void stop() {
        subscriptions.unsubscribe();
        work.cancel(TOPIC);
        work.cancel(COUNT_TOPIC);
        work.cancel(WHY_TOPIC);
    }

    private void compare() {
        Rules rules = rules();
        Reading chosen = reading.get();
        WhatIf supposed = whatIf.get();
        Optional<Reach> known = Optional.ofNullable(realities.get(chosen));
        canBeWorkedOutAgain.set(false);
        work.cancel(COUNT_TOPIC);
        word.set(Texts.of("insight.working"));
        work.start(Job.of(
                        TOPIC,
                        Texts.of("insight.working"),
                        progress -> compared(rules, supposed, known),
                        answer -> take(chosen, answer),
                        this::failed)
                .whenStopped(this::stopped)
                .after(comparison.get().isPresent() ? PAUSE : Duration.ZERO));
    }

    private Answer<Comparison> compared(Rules rules, WhatIf supposed, Optional<Reach> known) {
        Answer<Reach> real = known.<Answer<Reach>>map(Answer.Exact::new)
                .orElseGet(() -> Reach.from(rules, vantage.state(), Patience.BUDGET));
        return switch (real) {
            case Answer.Stopped<Reach>(Stop why) -> new Answer.Stopped<>(why);
            case Answer.Exact<Reach>(Reach reach) when supposed.isNothing() ->
                compared(supposed, reach, reach);
            case Answer.Exact<Reach>(Reach reach) ->
                switch (reach.onward(supposed.of(rules), vantage.state(), Patience.BUDGET)) {
                    case Answer.Exact<Reach>(Reach other) ->
                        compared(supposed, reach, other);
                    case Answer.Stopped<Reach>(Stop why) -> new Answer.Stopped<>(why);
                };
        };
    }

    private Answer<Comparison> compared(WhatIf supposed, Reach reach, Reach other) {
        return Answer.to(() -> {
            Comparison found = Comparison.of(supposed, reach, other);
            return found.isQuick() ? found.withCounts(tallies) : found;
        });
    }

    private void take(Reading chosen, Answer<Comparison> answer) {
        switch (answer) {
            case Answer.Exact<Comparison>(Comparison found) -> {
                realities.put(chosen, found.real());
                word.set("");
                comparison.set(Optional.of(found));
                explain();
                if (found.counts().isEmpty()) {
                    count(found);
                }
            }
            case Answer.Stopped<Comparison>(Stop why) -> say(new ReachWording(Locale.getDefault()).of(why));
        }
    }

    private void count(Comparison found) {
        work.start(Job.of(
                COUNT_TOPIC,
                Texts.of("insight.count.counting"),
                progress -> found.withCounts(tallies),
                with -> comparison.set(Optional.of(with)),
                this::failed));
    }

    /// What was worked out before is not of what is supposed now.
    private void stopped() {
        say(Texts.of("insight.stopped"));
        canBeWorkedOutAgain.set(true);
    }

    /// Works out again what was stopped.
    public void again() {
        compare();
    }

    /// Whether the work was stopped, and can be begun again.
    public ReadOnlyBooleanProperty canBeWorkedOutAgain() {
        return canBeWorkedOutAgain.getReadOnlyProperty();
    }

    private void failed(Throwable problem) {
        say(Texts.of("insight.failed", String.valueOf(problem.getMessage())));
    }

    private void say(String sentence) {
        comparison.set(Optional.empty());
        word.set(sentence);
    }

    /// What is out of reach as it is, is explained as it is: then one way out after the other can be tried. Otherwise
    /// what is supposed is explained.
    private void explain() {
        if (asked.get().isEmpty() || comparison.get().isEmpty()) {
            work.cancel(WHY_TOPIC);
            explained = Optional.empty();
            findings.set(Optional.empty());
            return;
        }
        Target target = asked.get().orElseThrow();
        Comparison found = comparison.get().orElseThrow();
        Question question = new Question(found.whatIf(), found.real(), found.supposed(), target);
        if (explained.filter(question::equals).isPresent()) {
            return;
        }
        explained = Optional.of(question);
        work.start(Job.of(
                WHY_TOPIC,
                Texts.of("insight.why.working"),
                progress -> explained(question, progress::isCancelled),
                answer -> findings.set(Optional.of(Findings.of(
                        target, answer.explanation(), answer.reach().rules(), wording, answer.from()))),
                this::failed)
                .whenStopped(() -> asked.set(Optional.empty())));
    }

    private static Explained explained(Question question, BooleanSupplier cancelled) {
        boolean really = Comparison.isOut(question.real(), question.target().terms());
        Reach reach = really ? question.real() : question.supposed();
        return new Explained(
                reach, explanation(reach, question.target(), cancelled), really ? WhatIf.NOTHING : question.whatIf());
    }

    private static Explanation explanation(
            Reach reach, Target target, BooleanSupplier cancelled) {
        return switch (reach.explain(target.terms(), cancelled)) {
            case Answer.Exact<Explanation>(Explanation explanation) -> explanation;
            case Answer.Stopped<Explanation>(Stop why) ->
                new Explanation(
                        !Comparison.isOut(reach, target.terms()),
                        List.<List<Rule>>of(),
                        List.of(),
                        false,
                        Optional.of(new Because.WasStopped(why)),
                        List.of(),
                        Optional.empty());
        };
    }
}

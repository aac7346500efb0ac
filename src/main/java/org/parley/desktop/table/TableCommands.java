package org.parley.desktop.table;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.desktop.notes.NotesView;
import org.parley.desktop.notes.Pen;
import org.parley.desktop.notes.Remark;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.play.Parts;
import org.parley.desktop.play.SessionKeeper;
import org.parley.desktop.play.Target;
import org.parley.desktop.screen.Desk;
import org.parley.desktop.screen.Navigator;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.talks.Line;
import org.parley.talks.Move;
import org.parley.talks.Note;

/// What the buttons of the table do.
final class TableCommands implements TableActions.Commands, ProposalsView.Answers, NotesView.Ways {
    private final Parent root;
    private final Play play;
    private final OutlookModel outlook;
    private final Reasons reasons;
    private final RoundClock clock;
    private final SessionKeeper keeper;
    private final Navigator navigator;
    private final Pen pen;
    private final Bubble bubble = new Bubble();
    /// Whether the journal is shown again once a note has been kept.
    private boolean inJournal;

    /// @param root of the screen, in which the places of the bubbles are looked up
    TableCommands(
            Parent root,
            Play play,
            OutlookModel outlook,
            Reasons reasons,
            RoundClock clock,
            SessionKeeper keeper,
            Desk desk) {
        this.root = root;
        this.play = play;
        this.outlook = outlook;
        this.reasons = reasons;
        this.clock = clock;
        this.keeper = keeper;
        navigator = desk.navigator();
        pen = new Pen(desk, () -> play.line().get(), () -> play.glance().getValue().seat(), () -> false, this::noted);
    }

    @Override
    public void save() {
        keeper.save(clock.on(play.line().get()));
    }

    @Override
    public void propose() {
        play.propose();
    }

    @Override
    public void pass() {
        play.move(new Move.Pass(""));
    }

    @Override
    public void debrief() {
        navigator.showDebrief(clock.on(play.line().get()));
    }

    @Override
    public void accept(int proposal) {
        play.move(new Move.Accept(proposal));
    }

    @Override
    public void reject(int proposal) {
        play.move(new Move.Reject(proposal));
    }

    @Override
    public void counter(int proposal) {
        play.counter(proposal);
    }

    @Override
    public void withdraw(int proposal) {
        play.move(new Move.Withdraw(proposal));
    }

    /// Pulls a lever.
    void pull(String lever) {
        bubble.hide();
        play.move(new Move.PullLever(lever));
    }

    @Override
    public void chooseLever() {
        LeversView levers = new LeversView("choose", this::pull);
        levers.show(LeverRow.of(play.glance().getValue()));
        VBox content = Parts.column(
                "bubble-content",
                Parts.text(Texts.of("table.lever.title"), Styles.TITLE),
                Parts.text(LeverRow.left(play.glance().getValue()), Styles.MUTED),
                levers);
        show("#table-lever", content);
    }

    @Override
    public void sheet() {
        play.glance().getValue().seat().ifPresent(this::sheetOf);
    }

    /// Shows what the viewer may read of a party.
    void sheetOf(String party) {
        Glance glance = play.glance().getValue();
        String place = glance.isYou(party) ? "#table-sheet" : "#party-" + party;
        show(place, new SheetView(Sheet.of(glance, party), this::disclose));
    }

    private void disclose(String rule) {
        bubble.hide();
        play.move(new Move.DiscloseRule(rule));
    }

    @Override
    public void journal() {
        Glance glance = play.glance().getValue();
        show(
                "#table-journal",
                new JournalPage(
                        reasons.into(JournalLine.of(glance), glance),
                        entry -> new NotesView(
                                entry, Remark.on(play.line().get(), entry, glance.seat(), false), this)));
    }

    @Override
    public void note() {
        inJournal = false;
        pen.write(play.lookedAt());
    }

    @Override
    public void write(int entry) {
        inJournal = true;
        bubble.hide();
        pen.write(entry);
    }

    @Override
    public void change(Note note) {
        inJournal = true;
        bubble.hide();
        pen.change(note);
    }

    @Override
    public void remove(Note note) {
        inJournal = true;
        pen.remove(note);
    }

    @Override
    public void undo() {
        if (pen.canUndo().get()) {
            inJournal = false;
            bubble.hide();
            pen.undo();
        } else {
            play.undo();
        }
    }

    @Override
    public void redo() {
        if (pen.canRedo().get()) {
            inJournal = false;
            bubble.hide();
            pen.redo();
        } else {
            play.redo();
        }
    }

    @Override
    public ReadOnlyBooleanProperty noteToUndo() {
        return pen.canUndo();
    }

    @Override
    public ReadOnlyBooleanProperty noteToRedo() {
        return pen.canRedo();
    }

    /// What was done to a note is the last thing to take back until somebody moves: a machine's move is no reason that
    /// the keys should mean something else.
    void moved(Line before, Line now) {
        if (!now.onlyMachinesMovedSince(before)) {
            pen.forget();
        }
    }

    private void noted(Line next) {
        play.noted(next);
        if (inJournal) {
            journal();
        }
    }

    @Override
    public void otherLens() {
        outlook.lens().set(outlook.lens().get() == Lens.ON_THE_TABLE ? Lens.CONCEIVABLE : Lens.ON_THE_TABLE);
    }

    @Override
    public void insight() {
        Glance glance = play.glance().getValue();
        navigator.showInsight(Vantage.of(glance.talks(), glance.viewer()));
    }

    /// Looks through a lens.
    void lens(Lens lens) {
        outlook.lens().set(lens);
    }

    /// Shows why an understanding stands as it does, beside its row.
    void why(String understanding) {
        why(Target.ofUnderstanding(play.game().scenario(), understanding), "#understanding-" + understanding);
    }

    /// Shows why something stands as it does, beside its place.
    void why(Target target, String place) {
        outlook.why(target, why -> show(place, new WhyView(why)));
    }

    /// Works out what can still happen, where that was stopped.
    void outlookAgain() {
        outlook.again();
    }

    void closeBubble() {
        bubble.hide();
    }

    private void show(String place, Region content) {
        Optional<Node> beside = Optional.ofNullable(root.lookup(place));
        bubble.show(beside.orElse(root), content);
    }
}

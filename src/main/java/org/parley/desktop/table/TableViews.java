package org.parley.desktop.table;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.parley.desktop.action.ActionButton;
import org.parley.desktop.chart.ChartTools;
import org.parley.desktop.notes.Remark;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.play.Parts;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.Styles;
import org.parley.talks.Line;

/// All views of the table, and what goes into which.
final class TableViews {
    private final Play play;
    private final ClockView clock = new ClockView();
    private final HeaderView header;
    private final PartiesView parties;
    private final TurnView turn;
    private final SettlementView settlement = new SettlementView();
    private final IssuesView issues;
    private final JudgementView judgement = new JudgementView();
    private final ProposalsView proposals;
    private final OutlookView outlook;
    private final JournalView journal;
    private final HBox countering;
    private final FlowPane buttons;
    private final TableLayout layout;

    TableViews(
            Play play,
            TableActions actions,
            InstructorActions instructor,
            TableCommands commands,
            ChartTools tools) {
        this.play = play;
        var scenario = play.game().scenario();
        Glance now = play.glance().getValue();
        header = new HeaderView(actions.pass(), clock);
        parties = new PartiesView(scenario, actions.sheet(), commands::pull, commands::sheetOf);
        turn = new TurnView(scenario, actions, instructor);
        issues = new IssuesView(scenario, IssueRow.of(now), this::choose);
        proposals = new ProposalsView(scenario, commands);
        outlook = new OutlookView(
                new OutlookTabs(tools, scenario, commands), actions.insight(), commands::lens, commands::why, commands::outlookAgain);
        journal = new JournalView(play::lookAt, actions.strip());
        countering = Parts.row("countering");
        buttons = new FlowPane(
                new ActionButton(actions.propose(), Styles.PRIMARY),
                new ActionButton(actions.lever()),
                new ActionButton(actions.clear(), Styles.QUIET),
                countering);
        buttons.getStyleClass().add("buttons");
        layout = new TableLayout(
                header,
                parties,
                TableLayout.middle(turn, settlement, issues, judgement, buttons, proposals),
                outlook,
                journal);
    }

    private void choose(IssueRow row, int level) {
        play.draft().set(play.draft().get().with(row, level));
    }

    /// Shows a glance.
    ///
    /// @param reasons a sentence for each move whose reason may be told, by the number of the entry
    void glance(Glance glance, Line line, int lookedAt, Map<Integer, String> reasons) {
        Header head = Header.of(glance);
        header.show(head);
        parties.show(PartyCard.of(glance), LeverRow.of(glance), LeverRow.left(glance));
        turn.show(head, News.since(glance, reasons), TurnView.state(glance, play.observing().get()));
        settlement.show(Settlement.of(glance));
        proposals.show(ProposalRow.of(glance), new ProposalStory(glance).ended());
        journal.show(JournalLine.of(present(glance, line)), Remark.moves(line, glance.seat()), lookedAt);
        draft(glance, play.draft().get());
    }

    private static Glance present(Glance glance, Line line) {
        return new Glance(glance.game(), line.talks(), glance.seat(), true, glance.scores());
    }

    /// Shows a draft.
    void draft(Glance glance, Draft draft) {
        issues.show(IssueRow.of(glance), draft, glance.present() && !glance.position().isOver() && glance.seat().isPresent());
        Parts.show(buttons, !glance.position().isOver());
        boolean drafting = glance.present() && !glance.position().isOver();
        boolean hinting = draft.isEmpty() && !glance.position().openProposals().isEmpty();
        judgement.show(drafting && !hinting ? Judgement.of(glance, draft).points() : List.of());
        turn.showNews(draft.isEmpty());
        Parts.show(countering, draft.counters().isPresent());
        draft.counters().ifPresent(proposal -> countering
                .getChildren()
                .setAll(Parts.word(Texts.of("table.countering", proposal), Styles.STRONG)));
    }

    /// Shows what is left of the round's time.
    void clock(Optional<Duration> left, boolean paused, boolean over) {
        clock.show(left, paused, over);
    }

    /// Shows what can still happen.
    void outlook(Optional<Outlook> found, Lens lens, String word) {
        outlook.show(found, lens, word);
    }

    TableLayout layout() {
        return layout;
    }

    /// Puts the focus where a person begins.
    void focusFirst() {
        if (!issues.focusFirst()) {
            header.requestFocus();
        }
    }
}

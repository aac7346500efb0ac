package org.parley.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.desktop.OnFxThread;

/// Long work happens elsewhere and comes back where it is wanted, the latest alone.
class PooledWorkTest {
    private final PooledWork work = OnFxThread.call(() -> new PooledWork(2));
    private final List<String> results = new ArrayList<>();

    @AfterEach
    void stop() {
        work.close();
    }

    private static <T> void complete(CompletableFuture<T> future, T value) {
        future.complete(value);
    }

    @Test
    void workIsDoneElsewhereAndItsResultArrivesOnTheFxThread() {
        CompletableFuture<Boolean> onFxThread = new CompletableFuture<>();
        CompletableFuture<Boolean> elsewhere = new CompletableFuture<>();
        OnFxThread.run(() -> work.start(Job.of(
                "sum",
                "Adding up",
                progress -> {
                    complete(elsewhere, !Platform.isFxApplicationThread());
                    return 4;
                },
                sum -> complete(onFxThread, Platform.isFxApplicationThread() && sum == 4),
                onFxThread::completeExceptionally)));
        assertThat(elsewhere.join()).isTrue();
        assertThat(onFxThread.join()).isTrue();
    }

    @Test
    void theLatestOfATopicWins() {
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<String> last = new CompletableFuture<>();
        OnFxThread.run(() -> {
            work.start(waiting("first", go, results::add));
            work.start(waiting("second", go, results::add));
            work.start(waiting("third", go, last::complete));
        });
        go.countDown();
        assertThat(last.join()).isEqualTo("third");
        OnFxThread.run(() -> assertThat(results).isEmpty());
    }

    @Test
    void jobsOfOtherTopicsAreLetBe() {
        CompletableFuture<String> one = new CompletableFuture<>();
        CompletableFuture<String> other = new CompletableFuture<>();
        OnFxThread.run(() -> {
            work.start(Job.of("one", "One", progress -> "one", one::complete, one::completeExceptionally));
            work.start(Job.of("other", "Other", progress -> "other", other::complete, other::completeExceptionally));
        });
        assertThat(one.join()).isEqualTo("one");
        assertThat(other.join()).isEqualTo("other");
    }

    @Test
    void whatGoesWrongArrivesToo() {
        CompletableFuture<Throwable> wrong = new CompletableFuture<>();
        OnFxThread.run(() -> work.start(Job.of(
                "read",
                "Reading",
                progress -> {
                    throw new IOException("The disk is gone.");
                },
                nothing -> wrong.complete(new AssertionError("It came back.")),
                wrong::complete)));
        assertThat(wrong.join()).isInstanceOf(IOException.class).hasMessage("The disk is gone.");
    }

    @Test
    void whoGivesAJobUpIsToldSoAndWhoAsksForALaterOneIsNot() {
        CountDownLatch go = new CountDownLatch(1);
        OnFxThread.run(() -> {
            Running running = work.start(waiting("first", go, results::add).whenStopped(() -> results.add("given up")));
            work.start(waiting("second", go, results::add).whenStopped(() -> results.add("second given up")));
            assertThat(results).as("the first was overtaken").isEmpty();
            running.cancel();
            assertThat(results).as("it is no longer waited for").isEmpty();
            work.running().getLast().cancel();
            assertThat(results).containsExactly("second given up");
        });
        go.countDown();
    }

    @Test
    void aJobThatIsCancelledLearnsOfItAndStaysSilent() {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> learnt = new CompletableFuture<>();
        Running running = OnFxThread.call(() -> work.start(Job.of(
                "long",
                "Long",
                progress -> {
                    begun.countDown();
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    complete(learnt, true);
                    return "late";
                },
                results::add,
                wrong -> results.add("wrong"))));
        await(begun);
        OnFxThread.run(running::cancel);
        assertThat(learnt.join()).isTrue();
        OnFxThread.run(() -> assertThat(results).isEmpty());
        OnFxThread.run(() -> assertThat(work.running()).isEmpty());
    }

    @Test
    void aJobWithAPauseWaitsForALaterOne() {
        CompletableFuture<String> second = new CompletableFuture<>();
        OnFxThread.run(() -> {
            work.start(Job.of("typed", "Typed", progress -> "first", results::add, wrong -> {}).after(Duration.ofDays(1)));
            assertThat(work.running()).isEmpty();
            work.start(Job.of("typed", "Typed", progress -> "second", second::complete, second::completeExceptionally)
                    .after(Duration.ofMillis(1)));
        });
        assertThat(second.join()).isEqualTo("second");
        OnFxThread.run(() -> assertThat(results).isEmpty());
    }

    @Test
    void whatRunsIsListedWithItsProgress() {
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Double> share = new CompletableFuture<>();
        CompletableFuture<String> end = new CompletableFuture<>();
        OnFxThread.run(() -> {
            Running running = work.start(Job.of(
                    "count",
                    "Counting",
                    progress -> {
                        progress.at(0.5, "half");
                        await(go);
                        return "counted";
                    },
                    end::complete,
                    end::completeExceptionally));
            running.share().subscribe(now -> {
                if (now == 0.5) {
                    share.complete(now);
                }
            });
            assertThat(work.running()).containsExactly(running);
        });
        assertThat(share.join()).isEqualTo(0.5);
        go.countDown();
        end.join();
        OnFxThread.run(() -> assertThat(work.running()).isEmpty());
    }

    @Test
    void whatIsToBeFinishedIsFinishedWhenTheProgramEnds() {
        CountDownLatch begun = new CountDownLatch(2);
        CompletableFuture<String> saved = new CompletableFuture<>();
        CompletableFuture<String> given = new CompletableFuture<>();
        OnFxThread.run(() -> {
            work.start(Job.<String>of("save", "Saving", progress -> {
                        begun.countDown();
                        complete(saved, Thread.currentThread().isInterrupted() ? "cut" : "whole");
                        return "";
                    }, nothing -> {}, wrong -> {})
                    .toTheEnd());
            work.start(Job.of("think", "Thinking", progress -> {
                begun.countDown();
                while (!progress.isCancelled()) {
                    Thread.onSpinWait();
                }
                complete(given, "up");
                return "";
            }, nothing -> {}, wrong -> {}));
        });
        await(begun);
        OnFxThread.run(work::close);
        assertThat(saved.join()).isEqualTo("whole");
        assertThat(given.join()).isEqualTo("up");
    }

    private static Job<String> waiting(String name, CountDownLatch go, Consumer<String> result) {
        return Job.of(
                "topic",
                name,
                progress -> {
                    await(go);
                    return name;
                },
                result,
                wrong -> result.accept("wrong"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.parley.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A party may be one or many (“NATO allies”), and so may a meeting (“The letters”): no sentence makes one the subject of a
/// verb that would tell.
class NamesInSentencesTest {
    /// A clause that begins with a name and then a verb in the present, such as *{0} passes* or *{0} has*.
    private static final Pattern TELLING = Pattern.compile("(?:^|[:;] )\\{\\d}(?: now| then)? (?:is|has|was|does|[a-z]+[^s]s)\\b");

    @ParameterizedTest
    @CsvSource({
        "org.parley.talks.talks, [a-z].*",
        "org.parley.rules.wording, 'consulted|effect\\.(consult|disclose.*)|lever\\..*|objection\\.(redLine|notOffered|neverOffered|reservation|absent)|rule\\..*'",
        "org.parley.report.words, 'round\\..*|move\\..*|way\\..*|missed\\..*|stability\\..*|report\\..*|result\\..*'",
        "org.parley.desktop.messages-table, 'table\\.(turn|party|settlement|proposal|accept|owed|machine|strip|handOver|need|step|obstacle)\\..*|table\\.machine'",
        "org.parley.desktop.messages-debrief, 'debrief\\.(outcome|missed|worth)\\..*'",
        "org.parley.desktop.messages-insight, 'insight\\.(if|switch|reservation)\\..*'",
        "org.parley.cli.sayings, '(analyze|step|need|usage)\\..*|play\\.(seat|handOver|where|proposal)'"
    })
    void noNameIsTheSubjectOfAVerbThatWouldTellOneFromMany(String bundle, String keys) {
        ResourceBundle words = ResourceBundle.getBundle(bundle);
        assertThat(words.keySet()).filteredOn(key -> key.matches(keys)).isNotEmpty().allSatisfy(key -> assertThat(
                        TELLING.matcher(words.getString(key)).find())
                .as("%s=%s", key, words.getString(key))
                .isFalse());
    }
}

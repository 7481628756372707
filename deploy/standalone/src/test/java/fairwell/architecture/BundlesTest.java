package fairwell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in one language is said in the other, about the same things. */
class BundlesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[^}]*}");

  /** In English the column is named twice: as its header may be, and in English. */
  private static final Set<String> SAYS_MORE = Set.of("column-missing");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "fairwell/refusals_zh_CN, fairwell/refusals_en",
    "fairwell/problems_zh_CN, fairwell/problems_en",
    "fairwell/command/imports/problems, fairwell/command/imports/problems_en",
    "fairwell/query/problems_zh_CN, fairwell/query/problems_en",
    "fairwell/query/law, fairwell/query/law_en",
    "fairwell/papers/papers, fairwell/papers/papers_en",
    "messages, messages_en"
  })
  void bothLanguagesSayTheSame(String chinese, String english) throws IOException {
    Properties zh = read(chinese);
    Properties en = read(english);

    assertThat(keys(zh)).isEqualTo(keys(en)).isNotEmpty();
    for (String key : keys(zh)) {
      if (!SAYS_MORE.contains(key)) {
        assertThat(places(zh, key)).as("places of %s", key).isEqualTo(places(en, key));
      }
      assertThat(zh.getProperty(key)).as(key).isNotBlank();
      assertThat(en.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void aPlaceThatOneLanguageLacksIsSeen() {
    Properties one = new Properties();
    one.setProperty("a", "{pointer} is not {expected}");
    Properties other = new Properties();
    other.setProperty("a", "{pointer} 不对");

    assertThat(places(one, "a")).containsExactly("expected", "pointer");
    assertThat(places(other, "a")).isNotEqualTo(places(one, "a"));
  }

  /** Without the words for codes, which are English already. */
  private static Set<String> keys(Properties bundle) {
    return bundle.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("word."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(Properties bundle, String key) {
    return PLACE
        .matcher(bundle.getProperty(key))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of a key that stands twice the last one wins, and nobody sees the other. */
  private static final class EachKeyOnce extends Properties {

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new AssertionError("it stands there twice: " + key);
      }
      return super.put(key, value);
    }
  }

  private static Properties read(String name) throws IOException {
    Properties bundle = new EachKeyOnce();
    try (var stream =
        BundlesTest.class.getClassLoader().getResourceAsStream(name + ".properties")) {
      assertThat(stream).as(name).isNotNull();
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        bundle.load(reader);
      }
    }
    return bundle;
  }
}

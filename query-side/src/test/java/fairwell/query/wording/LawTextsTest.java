package fairwell.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.topic.Example;
import fairwell.kernel.law.topic.ExampleRun;
import fairwell.kernel.law.topic.ExampleRun.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every rule, input, flag and article the kernel can produce has words in both languages: those
 * that stand in its sources, and those that come out of every worked example.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawTextsTest {

  private static final Path KERNEL =
      Path.of(System.getProperty("fairwell.root", ".."), "shared-kernel/src");
  private static final Pattern RULE = Pattern.compile("\"((?:cn|hk|sg|de)\\.[a-z][a-z0-9.-]*)\"");
  private static final Pattern INPUT =
      Pattern.compile(
          "(?:\\b(?:given|figure|fact|term)|\\.line|new Input|after\\(\\w+,)\\(?\\s*\"([\\w-]+):?\"");
  private static final Pattern ARTICLES = Pattern.compile("\\.articles\\(([^;]*?)\\)[\\s.;]");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");

  private final Set<String> rules = new TreeSet<>();
  private final Set<String> inputs = new TreeSet<>();
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> flags = new TreeSet<>();

  @BeforeAll
  void gather() throws IOException {
    try (Stream<Path> files = Files.walk(KERNEL.resolve("main/java/fairwell/kernel/law"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(LawTextsTest::read)
          .forEach(source -> {
            rules.addAll(found(RULE, source));
            found(INPUT, source).forEach(input -> inputs.add("? " + input));
            found(ARTICLES, source).forEach(cited -> articles.addAll(found(TEXT, cited)));
          });
    }
    articles.removeIf(code -> !code.contains(" "));
    Arrays.stream(Ground.values()).forEach(g -> articles.addAll(Consequences.of(g).articles()));
    try (Stream<Path> files = Files.list(KERNEL.resolve("test/resources/examples"))) {
      files.filter(file -> file.toString().endsWith(".json")).forEach(this::gather);
    }
  }

  private void gather(Path file) {
    JsonMapper.shared()
        .readValue(file.toFile(), new TypeReference<List<Map<String, Object>>>() {})
        .stream()
        .map(raw -> ExampleRun.run(Example.of(file + ": ", raw), PolicyPacks.shipped()))
        .flatMap(outcome ->
            outcome instanceof Outcome.Passed passed
                ? passed.computations().stream()
                : Stream.<Computation>empty())
        .forEach(computation -> {
          rules.add(computation.rule());
          articles.addAll(computation.articles());
          flags.addAll(computation.flags());
          computation.inputs().stream()
              .map(Input::name)
              .forEach(name -> inputs.add(computation.rule() + " " + name.split(":", 2)[0]));
        });
  }

  static List<Wording> languages() {
    return List.of(Texts.CHINESE, Texts.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRuleHasANameAndItsFormulaInWords(Wording words) {
    assertThat(rules).hasSizeGreaterThan(60);
    assertThat(missing(rules, id -> words.rule(id).equals(id))).isEmpty();
    assertThat(missing(rules, id -> words.ruleSays(id).equals(words.rule(id)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyInputHasAName(Wording words) {
    assertThat(inputs).hasSizeGreaterThan(150);
    assertThat(
            missing(
                inputs,
                named -> {
                  String[] parts = named.split(" ", 2);
                  return words.input(parts[0], parts[1]).equals(parts[1]);
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFlagThatCameUpHasItsWords(Wording words) {
    assertThat(flags).hasSizeGreaterThan(20);
    assertThat(missing(flags, flag -> words.word("flag", flag).equals(flag))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyArticleIsSaidWithItsLaw(Wording words) {
    assertThat(articles).hasSizeGreaterThan(60);
    assertThat(
            missing(
                articles,
                code -> Arrays.stream(code.split("; ")).anyMatch(one -> !isSaid(words, one))))
        .isEmpty();
  }

  /** These tests would notice what has no words. */
  @Test
  void whatHasNoWordsIsNoticed() {
    assertThat(found(RULE, "Working.of(\"cn.no-such\", law)")).containsExactly("cn.no-such");
    assertThat(found(INPUT, "working.given(\"noSuch\", 1).fact(\"taken:\" + day, 1)"))
        .containsExactly("noSuch", "taken");
    assertThat(Texts.ENGLISH.rule("cn.no-such")).isEqualTo("cn.no-such");
    assertThat(isSaid(Texts.ENGLISH, "No Such Law 3")).isFalse();
    assertThat(isSaid(Texts.ENGLISH, "LCL 47(2)")).isTrue();
  }

  private static boolean isSaid(Wording words, String code) {
    return words.knows("law", Wording.lawOf(code));
  }

  private static List<String> missing(Set<String> all, Function<String, Boolean> lacks) {
    return all.stream().filter(lacks::apply).toList();
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

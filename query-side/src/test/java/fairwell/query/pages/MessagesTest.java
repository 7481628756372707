package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.law.DuePayment;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.SettlementFlags;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.law.cliff.Cliff;
import fairwell.kernel.law.pack.Confidence;
import fairwell.kernel.negotiation.Channel;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.negotiation.InterestBasis;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.negotiation.OfferStatus;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.objection.Verdict;
import fairwell.kernel.offboarding.AgreementStatus;
import fairwell.kernel.offboarding.ApprovalStatus;
import fairwell.kernel.offboarding.ClearanceStatus;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.offboarding.NegotiationStatus;
import fairwell.kernel.offboarding.SettlementStatus;
import fairwell.kernel.offboarding.Stage;
import fairwell.kernel.preparation.Alternative;
import fairwell.kernel.preparation.CareerReading;
import fairwell.kernel.preparation.Outcome;
import fairwell.kernel.preparation.Topic;
import fairwell.kernel.talk.Placeholder;
import fairwell.kernel.talk.PointTopic;
import fairwell.query.calendar.CalendarMatter;
import fairwell.query.dispute.FiledDispute.DayStanding;
import fairwell.query.dispute.FiledDispute.DisputeStanding;
import fairwell.query.export.ExportJob;
import fairwell.query.export.ExportPurpose;
import fairwell.query.moment.ItemState;
import fairwell.query.settlement.Settlement.LineStanding;
import fairwell.query.settlement.Settlement.PaperKind;
import fairwell.query.settlement.Settlement.Standing;
import fairwell.query.wording.Sentences;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page says, it can say in both languages. */
class MessagesTest {

  private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z][\\w.]*\\w)[(}]");
  private static final Pattern IN_CODE =
      Pattern.compile("(?:\\btext|getMessage)\\(\\s*\"([a-z][\\w.]*\\w)\"");
  private static final Pattern FACTS = Pattern.compile("\\bfact\\(\\s*\"(\\w+)\"");
  private static final Pattern STEPS = Pattern.compile("\\bstep\\(\\s*\"(\\w+)\"");
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
  private static final List<String> STATUSES_OF_ERRORS =
      List.of("400", "401", "403", "404", "500", "503");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys("messages.properties")).isEqualTo(keys("messages_en.properties"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void everyTextThatIsAskedForIsThere(String file) {
    assertThat(keys(file)).containsAll(asked());
  }

  @Test
  void everyTextIsAskedFor() {
    assertThat(keys("messages.properties"))
        .filteredOn(key -> !key.matches("(event|word|rule|cliff)\\..*"))
        .isSubsetOf(asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void everyEventHasAShortNameAndASentenceAboutItsOwnFields(String file) {
    Properties texts = load(file);
    EventCatalogue.all().stream()
        .map(type -> EventCatalogue.nameOf(type).qualified())
        .forEach(event -> {
          String sentence = texts.getProperty("event." + event);
          assertThat(sentence).as("event.%s", event).isNotBlank();
          assertThat(found(FIELD, Objects.requireNonNull(sentence)))
              .as("fields of event.%s", event)
              .isSubsetOf(Sentences.typesOf(event).keySet());
          if (event.startsWith("offboarding.")) {
            assertThat(texts.getProperty("word.event." + event))
                .as("word.event.%s", event)
                .isNotBlank();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void everyValueHasAName(String file) {
    assertThat(keys(file)).containsAll(values());
  }

  @Test
  void everyNameOfARecordIsOfOneThatThereIs() {
    assertThat(keys("messages.properties"))
        .filteredOn(key -> key.startsWith("word.fact."))
        .containsExactlyInAnyOrderElementsOf(facts());
  }

  /** A text with arguments is a MessageFormat, in which a straight apostrophe swallows them. */
  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void noTextHasAStraightApostrophe(String file) {
    assertThat(load(file).values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    Properties english = load("messages_en.properties");
    load("messages.properties")
        .forEach((key, text) ->
            assertThat(found(FIELD, english.getProperty(key.toString())))
                .as("%s", key)
                .isEqualTo(found(FIELD, text.toString())));
  }

  /** These tests would notice a text that is asked for and not there. */
  @Test
  void aMissingTextIsNoticed() {
    assertThat(found(IN_TEMPLATES, "<p th:text=\"#{no.such}\"><p th:text=\"#{no.other(${x})}\">"))
        .containsExactly("no.other", "no.such");
    assertThat(
            found(IN_CODE, "words.text(\"no.such\"); messages.getMessage(\n  \"no.other\", null)"))
        .containsExactly("no.other", "no.such");
    assertThat(keys("messages.properties")).doesNotContain("no.such", "no.other");
    assertThat(asked()).contains("dashboard.title", "due.today", "case.hiredOn", "step.waived");
  }

  /** So would they a key that is there twice, of which only the last text would be shown. */
  @Test
  void aKeyThatIsThereTwiceIsNoticed() {
    assertThatThrownBy(() -> new Once().load(new StringReader("no.such=1\nno.other=2\nno.such=3")))
        .hasMessageContaining("no.such");
  }

  private static Set<String> asked() {
    String code =
        sources("java/fairwell/query/pages", ".java")
            + sources("java/fairwell/query/evidence", ".java")
            + sources("java/fairwell/query/explanation", ".java")
            + sources("java/fairwell/query/icalendar", ".java")
            + sources("java/fairwell/query/wording", ".java");
    Set<String> asked = new TreeSet<>(found(IN_TEMPLATES, sources("resources/templates", ".html")));
    asked.addAll(found(IN_CODE, code));
    found(FACTS, code).forEach(fact -> asked.add("case." + fact));
    found(STEPS, code).forEach(step -> asked.add("step." + step));
    Arrays.stream(Step.State.values())
        .forEach(state -> asked.add("step." + ListRequest.lower(state)));
    ListRequest.SORTS.forEach(sort -> asked.add("dashboard.sort." + ListRequest.lower(sort)));
    STATUSES_OF_ERRORS.forEach(status -> {
      asked.add("error." + status);
      asked.add("error." + status + ".title");
    });
    return asked;
  }

  /** The keys of the names of all values that a page may have to show. */
  private static Set<String> values() {
    Stream<Class<?>> ofEvents =
        EventCatalogue.all().stream()
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(field -> ofList(field.getGenericType()))
            .filter(type -> type instanceof Class<?> plain && plain.isEnum())
            .map(type -> (Class<?>) type);
    Stream<Class<?>> ofPages =
        Stream.of(
            Stage.class,
            Ground.class,
            Role.class,
            FrameStatus.class,
            ApprovalStatus.class,
            NegotiationStatus.class,
            CalendarMatter.class,
            ExportPurpose.class,
            DisputeCause.class,
            DisputeResult.class,
            DisputeTermKind.class,
            DayStanding.class,
            DisputeStanding.class,
            SettlementStatus.class,
            AgreementStatus.class,
            ClearanceStatus.class,
            Standing.class,
            LineStanding.class,
            ItemState.class,
            OfferStatus.class,
            CriterionKind.class,
            InterestBasis.class,
            Channel.class,
            Issue.class,
            DuePayment.Purpose.class,
            DuePayment.Recipient.class,
            DuePayment.WaitsFor.class,
            PaperKind.class,
            Verdict.class,
            RecheckResult.class,
            PointTopic.class,
            Topic.class,
            CareerReading.Cause.class,
            Alternative.Rank.class);
    Set<String> keys =
        Stream.concat(ofEvents, ofPages)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(value -> (Enum<?>) value)
            .map(value -> "word.%s.%s".formatted(value.getDeclaringClass().getSimpleName(), value))
            .collect(Collectors.toCollection(TreeSet::new));
    Arrays.stream(Cliff.Kind.values()).forEach(kind -> keys.add("cliff." + kind));
    Arrays.stream(Outcome.Kind.values()).forEach(kind -> keys.add("word.Outcome." + kind));
    Arrays.stream(Benefit.Kind.values()).forEach(kind -> keys.add("word.Benefit." + kind));
    Arrays.stream(Confidence.values()).forEach(value -> keys.add("word.confidence." + value));
    Placeholder.codes().forEach(code -> keys.add("word.placeholder." + code));
    Arrays.stream(ExportJob.State.values()).forEach(state -> keys.add("word.ExportState." + state));
    Hazard.codes().forEach(code -> keys.add("word.hazard." + code));
    keys.addAll(facts());
    Stream.of(Flags.class, SettlementFlags.class)
        .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .map(MessagesTest::code)
        .forEach(flag -> keys.add("word.flag." + flag));
    return keys;
  }

  /** The keys of the names of all records of an employee. */
  private static Set<String> facts() {
    return Arrays.stream(EmployeeFact.class.getPermittedSubclasses())
        .map(type -> "word.fact." + type.getSimpleName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(Field flag) {
    try {
      return String.valueOf(flag.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Type ofList(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class
        ? list.getActualTypeArguments()[0]
        : type;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of("src/main").resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(MessagesTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(String file) {
    return new TreeSet<>(load(file).stringPropertyNames());
  }

  /** The texts of the pages, and those of the law and of the lines beside them. */
  private static Properties load(String file) {
    Properties texts = new Once();
    for (String one :
        List.of(
            file,
            file.replace("messages", "fairwell/query/law"),
            file.replace("messages", "fairwell/lines"))) {
      try (Reader reader =
          new InputStreamReader(
              Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/" + one)),
              StandardCharsets.UTF_8)) {
        texts.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** Takes each key once. */
  private static final class Once extends Properties {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object text) {
      assertThat(super.put(key, text)).as("there twice: %s", key).isNull();
      return text;
    }
  }
}

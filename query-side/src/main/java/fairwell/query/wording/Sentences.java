package fairwell.query.wording;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.law.Ground;
import fairwell.kernel.objection.Verdict;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.query.casefile.Entry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a line of the timeline in words: one sentence an event, its fields put in by name. */
public final class Sentences {

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  /** What the timeline shows of an event although the event has no such field of its own. */
  private static final Map<Class<? extends FairwellEvent>, Map<String, Type>> DERIVED =
      Map.of(
          SettlementComputed.class,
          Map.of("net", Money.class, "ground", Ground.class, "legalEnd", LocalDate.class),
          AssetCostClaimed.class,
          Map.of("most", Money.class),
          DisputeFiled.class,
          Map.of("causes", DisputeCause.class, "terms", DisputeTermKind.class),
          DisputeStepTaken.class,
          Map.of("causes", DisputeCause.class, "terms", DisputeTermKind.class),
          DisputeOutcomeRecorded.class,
          Map.of(
              "causes",
              DisputeCause.class,
              "results",
              DisputeResult.class,
              "terms",
              DisputeTermKind.class),
          ObjectionAnswered.class,
          Map.of("verdict", Verdict.class, "amount", Money.class));

  /** Fields that hold points of the hazard checklist. */
  private static final Set<String> HAZARDS = Set.of("hazard", "hazards", "openPoints");

  private final Wording words;

  public Sentences(Wording words) {
    this.words = words;
  }

  /**
   * The sentence; of an event whose content is not for the reader, only what it is called. What
   * Fairwell itself wrote into a personal text, such as the topic of a follow-up, has a name.
   *
   * @param texts what the reader may see of a personal text
   */
  public String of(Entry entry, Function<PersonalText.Sealed, String> texts) {
    String sentence = words.sentence(entry.event());
    if (entry.data().isEmpty() && entry.texts().isEmpty() && FIELD.matcher(sentence).find()) {
      return words.word("event", entry.event());
    }
    Map<String, Type> types = typesOf(entry.event());
    return FIELD
        .matcher(sentence)
        .replaceAll(field -> {
          String name = field.group(1);
          List<PersonalText.Sealed> sealed = textsOf(entry, name);
          String said =
              sealed.isEmpty()
                  ? said(entry, name, types.get(name))
                  : sealed.stream()
                      .map(texts)
                      .map(text -> words.word(name, text))
                      .collect(Collectors.joining(words.comma()));
          return Matcher.quoteReplacement(said);
        });
  }

  /** The one text of a field, or the texts of a list in their order. */
  private static List<PersonalText.Sealed> textsOf(Entry entry, String field) {
    PersonalText.Sealed only = entry.texts().get(field);
    if (only != null) {
      return List.of(only);
    }
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(i -> entry.texts().get(field + "_" + i))
        .takeWhile(Objects::nonNull)
        .toList();
  }

  /** The types of an event's fields, by name; empty for an event the catalogue does not know. */
  public static Map<String, Type> typesOf(String event) {
    Class<? extends FairwellEvent> type = EventCatalogue.classOf(event).orElse(null);
    if (type == null) {
      return Map.of();
    }
    Map<String, Type> types =
        Arrays.stream(type.getRecordComponents())
            .collect(
                Collectors.toMap(
                    RecordComponent::getName,
                    RecordComponent::getGenericType,
                    (one, other) -> one,
                    HashMap::new));
    types.putAll(DERIVED.getOrDefault(type, Map.of()));
    return types;
  }

  /** A claim of a dispute with its amount, a day of it with its article. */
  private String said(Entry entry, String field, @Nullable Type type) {
    String codes = entry.data().get(field);
    if (codes == null
        || codes.isEmpty()
        || type != DisputeCause.class && type != DisputeTermKind.class) {
      return say(field, type, codes);
    }
    return Arrays.stream(codes.split(",", -1))
        .map(code -> detailed(entry, code, say(field, type, code)))
        .collect(Collectors.joining(words.comma()));
  }

  private String detailed(Entry entry, String code, String name) {
    Map<String, String> data = entry.data();
    String details =
        Stream.of(
                Optional.ofNullable(data.get("claim_" + code))
                    .map(Sentences::money)
                    .map(words::money),
                Optional.ofNullable(data.get("award_" + code))
                    .map(Sentences::money)
                    .map(words::money),
                Optional.ofNullable(data.get("due_" + code)).map(words::value),
                Optional.ofNullable(data.get("article_" + code)).map(words::articles))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(words.comma()));
    return details.isEmpty() ? name : words.text("dispute.detail", name, details);
  }

  private String say(String field, @Nullable Type type, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return words.text("word.none");
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Type of = list.getActualTypeArguments()[0];
      return Arrays.stream(value.split(",", -1))
          .map(one -> say(field, of, one))
          .collect(Collectors.joining(words.comma()));
    }
    if (type instanceof Class<?> list && list.isEnum()) {
      return Arrays.stream(value.split(",", -1))
          .map(one -> one(field, list, one))
          .collect(Collectors.joining(words.comma()));
    }
    return type instanceof Class<?> plain ? one(field, plain, value) : value;
  }

  private String one(String field, Class<?> type, String value) {
    if (type.isEnum()) {
      return words.word(type.getSimpleName(), value);
    }
    if (type == LocalDate.class) {
      return words.day(LocalDate.parse(value));
    }
    if (type == Instant.class) {
      return words.moment(Instant.parse(value));
    }
    if (type == YearMonth.class) {
      return words.month(YearMonth.parse(value));
    }
    if (type == Money.class) {
      return words.money(money(value));
    }
    if (type == BigDecimal.class) {
      return words.number(new BigDecimal(value));
    }
    if (type == boolean.class) {
      return words.text("word." + value);
    }
    if (type == Place.class) {
      return words.word("Place", value);
    }
    if (HAZARDS.contains(field)) {
      return words.hazard(value);
    }
    if (field.equals("step")) {
      return words.word("action", value);
    }
    if (field.equals("article")) {
      return words.articles(value);
    }
    return field.equals("lineId") ? words.wordBeforeColon("line", value) : words.word(field, value);
  }

  private static Money money(String value) {
    String[] parts = value.split(" ", 2);
    return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
  }
}

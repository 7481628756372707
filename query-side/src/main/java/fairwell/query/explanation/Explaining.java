package fairwell.query.explanation;

import fairwell.kernel.law.FlagReason;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Input;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.cliff.Cliff;
import fairwell.kernel.law.cliff.Cliffs;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Pack;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import fairwell.kernel.value.SourceRef;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.explanation.LineExplanation.Article;
import fairwell.query.explanation.LineExplanation.Edge;
import fairwell.query.explanation.LineExplanation.Flag;
import fairwell.query.explanation.LineExplanation.GivenInput;
import fairwell.query.explanation.LineExplanation.Reason;
import fairwell.query.explanation.LineExplanation.Rule;
import fairwell.query.explanation.LineExplanation.Source;
import fairwell.query.explanation.LineExplanation.StatementFlag;
import fairwell.query.explanation.LineExplanation.UsedPack;
import fairwell.query.settlement.Settlement.SettledLine;
import fairwell.query.settlement.Settlement.Version;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains the lines of one version of a settlement, in one language. */
public final class Explaining {

  private static final String LINE = "line:";

  private final CaseFile file;
  private final Version version;
  private final Map<SourceRef, Entry> sources;
  private final PolicyPacks packs;
  private final Wording words;
  private final TermSources terms;

  /**
   * What an explanation is made of.
   *
   * @param file the case the settlement is of
   * @param sources the events its inputs name ({@link #sourcesOf})
   */
  public Explaining(
      CaseFile file,
      Version version,
      Map<SourceRef, Entry> sources,
      PolicyPacks packs,
      Wording words) {
    this.file = file;
    this.version = version;
    this.sources = Map.copyOf(sources);
    this.packs = packs;
    this.words = words;
    this.terms = new TermSources(file.timeline(), version.number());
  }

  /** The events that the lines of a version name. */
  public static Set<SourceRef> sourcesOf(Version version) {
    return Stream.concat(
            version.lines().stream().flatMap(line -> line.line().sources()),
            version.reasons().stream().map(FlagReason::source))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The line with everything it rests on. */
  public LineExplanation of(SettledLine settled) {
    Line line = settled.line();
    return new LineExplanation(
        file.id(),
        version.number(),
        line.id(),
        lineName(line.id()),
        line.amount(),
        new Rule(line.rule(), words.rule(line.rule()), words.ruleSays(line.rule())),
        words.formula(line.formula()),
        line.inputs().stream().map(input -> of(input, line)).toList(),
        line.articles().stream().map(code -> new Article(code, words.articles(code))).toList(),
        line.packs().stream().map(this::of).toList(),
        line.flags().stream().map(code -> new Flag(code, words.word("flag", code))).toList(),
        line.flags().contains(Flags.LOW_CONFIDENCE),
        Cliffs.of(line, law(), version.ground()).stream().map(this::of).toList(),
        flags());
  }

  /** What a line is called; outside China in the words of the place's packs. */
  public String lineName(String id) {
    Place place = new Place(version.place());
    String[] parts = id.split(":", 2);
    String key = parts[0] + (words.isEnglish() ? ".en" : ".zh");
    return place.country().equals("CN")
        ? words.wordBeforeColon("line", id)
        : packs
            .findWording(place, "settlement-lines", key, version.legalEnd())
            .map(name -> parts.length == 1 ? name.text() : name.text() + " " + parts[1])
            .orElseGet(() -> words.wordBeforeColon("line", id));
  }

  /** What a missing input or line is called. */
  public String unknown(String code) {
    return code.startsWith(LINE) ? lineName(code.substring(LINE.length())) : words.unknown(code);
  }

  /** The points about the whole statement, with the facts behind them. */
  public List<StatementFlag> flags() {
    return version.flags().stream()
        .map(code ->
            new StatementFlag(
                code,
                words.word("flag", code),
                version.reasons().stream()
                    .filter(reason -> reason.flag().equals(code))
                    .map(this::of)
                    .toList()))
        .toList();
  }

  private Reason of(FlagReason reason) {
    SourceRef ref = reason.source();
    Entry fact = sources.get(ref);
    Source source = fact == null ? null : source(ref.streamId(), fact, null);
    String day = words.day(reason.happenedOn());
    String says = source == null ? reason.fact() : source.says();
    return new Reason(
        reason.happenedOn(), reason.fact(), words.text("explain.reason", day, says), source);
  }

  private Figures law() {
    return Figures.of(packs, new Place(version.place()), version.legalEnd());
  }

  private Edge of(Cliff cliff) {
    String says =
        words.text(
            "cliff." + cliff.kind(),
            words.value(cliff.given()),
            words.value(cliff.at().value()),
            words.money(cliff.at().amount()),
            words.value(cliff.beyond().value()),
            words.money(cliff.beyond().amount()),
            words.money(cliff.gap()));
    String given = words.value(cliff.given());
    String stands =
        cliff.passed() ? words.text("explain.passed", given) : words.text("explain.before", given);
    return new Edge(cliff, says, stands);
  }

  private GivenInput of(Input input, Line line) {
    SourceRef ref = input.source();
    Entry fact = ref == null ? null : sources.get(ref);
    Optional<Entry> term =
        input.origin().equals("case") ? terms.of(input.name()) : Optional.empty();
    Source source =
        fact != null && ref != null
            ? source(ref.streamId(), fact, null)
            : term.map(entry -> source(file.id(), entry, "event-" + entry.position())).orElse(null);
    return new GivenInput(
        input.name(),
        words.input(line.rule(), input.name()),
        input.value(),
        words.value(input.value()),
        input.origin(),
        words.word("origin", input.origin()),
        source,
        packOf(input, line));
  }

  private Source source(String stream, Entry entry, @Nullable String anchor) {
    return new Source(
        stream,
        entry.sequence(),
        entry.eventId(),
        entry.position() == 0 ? null : entry.position(),
        entry.event(),
        new Sentences(words).of(entry, _ -> words.text("explain.person")),
        entry.at(),
        anchor);
  }

  /** The one pack of the line that holds this figure. */
  private @Nullable String packOf(Input input, Line line) {
    if (!input.origin().equals("pack")) {
      return null;
    }
    List<String> holding =
        line.packs().stream()
            .flatMap(ref -> packs.find(ref).stream())
            .filter(pack -> holds(pack, input.value()))
            .map(pack -> pack.ref().id())
            .toList();
    return holding.size() == 1 ? holding.getFirst() : null;
  }

  private static boolean holds(Pack pack, String value) {
    try {
      BigDecimal figure = new BigDecimal(value);
      return pack.figures().values().stream().anyMatch(one -> one.compareTo(figure) == 0);
    } catch (NumberFormatException noFigure) {
      return false;
    }
  }

  private UsedPack of(PackRef ref) {
    Pack pack = packs.find(ref).orElse(null);
    return pack == null
        ? new UsedPack(ref.id(), ref.version(), ref.contentHash(), null, null, null, null)
        : new UsedPack(
            ref.id(),
            ref.version(),
            ref.contentHash(),
            pack.source(),
            pack.confidence(),
            words.word("confidence", pack.confidence().name()),
            pack.effectiveFrom());
  }
}

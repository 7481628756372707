package fairwell.query.evidence;

import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.evidence.Claim;
import fairwell.kernel.ledger.Envelope;
import fairwell.kernel.ledger.TreeHash;
import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Heading;
import fairwell.papers.Paper.Note;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import fairwell.papers.Words;
import fairwell.query.audit.AuditEntry;
import fairwell.query.casefile.Entry;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What happened, what was named, read, tried and proven: one row an event, with its number. */
final class PrintedRecords {

  /** So many rows of a table are printed; all of them stand in the file that the note names. */
  static final int MOST_ROWS = 10_000;

  private static final String REFUSED = "audit.CommandRefused";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Wording.ZONE);

  private final PrintedCase printed;
  private final InBoth both;
  private final List<Block> blocks;
  private final Map<String, Integer> places;

  /**
   * @param blocks to which the tables are added
   */
  PrintedRecords(PrintedCase printed, InBoth both, List<Block> blocks) {
    this.printed = printed;
    this.both = both;
    this.blocks = blocks;
    this.places = EvidenceWords.places(printed.events());
  }

  void timeline() {
    blocks.add(new Heading(both.text("print.timeline")));
    blocks.add(new Note(both.text("print.times")));
    table(
        List.of(
            number(),
            column(both.text("print.recorded"), 2.0),
            column(both.text("print.happened"), 1.4),
            column(both.text("print.says"), 5.7)),
        printed.claims(),
        "claims.ndjson",
        this::claimed);
  }

  private Row claimed(Claim claim) {
    LocalDate day = printed.happened().get(printed.events().get(claim.event()).id());
    return row(
        both.same("#" + claim.event()),
        both.same(moment(Instant.parse(claim.at()))),
        both.same(day == null ? "–" : day.toString()),
        both.of(claim.zh(), claim.en()));
  }

  void papers() {
    blocks.add(new Heading(both.text("print.papers")));
    blocks.add(new Note(both.text("print.files")));
    table(
        List.of(
            number(),
            column(both.text("print.named"), 3.1),
            column(both.text("print.recorded"), 2.0),
            column(both.text("print.hash"), 4.0)),
        printed.papers(),
        "papers.json",
        this::paper);
  }

  private Row paper(NamedPaper paper) {
    String named = paper.named();
    int dot = named.lastIndexOf('.');
    return row(
        place(paper.event()),
        both.of(words ->
            words.word("event", named.substring(0, dot))
                + words.comma()
                + words.word("hash", named.substring(dot + 1))
                + (paper.absent() == null
                    ? ""
                    : words.text("print.absent", words.word(paper.absent())))),
        both.same(moment(Instant.parse(paper.at()))),
        both.same(paper.sha256()));
  }

  void readings() {
    trail(both.text("print.readings"), entry -> !entry.event().equals(REFUSED), this::read);
  }

  void refusals() {
    trail(both.text("print.refusals"), entry -> entry.event().equals(REFUSED), this::refused);
  }

  private void trail(Words title, Predicate<AuditEntry> which, Function<AuditEntry, Words> says) {
    blocks.add(new Heading(title));
    table(
        List.of(
            number(),
            column(both.text("print.recorded"), 2.0),
            column(both.text("print.who"), 2.4),
            column(both.text("print.says"), 4.7)),
        printed.trail().stream().filter(which).toList(),
        "access-log.json",
        entry ->
            row(
                place(places.getOrDefault(entry.id(), -1)),
                both.same(moment(entry.at())),
                both.of(words -> by(entry, words)),
                says.apply(entry)));
  }

  private static String by(AuditEntry entry, Wording words) {
    String actor = Objects.requireNonNullElse(entry.actor(), words.text("word.none"));
    return entry.role() == null
        ? actor
        : words.text("case.by", actor, words.word("Role", entry.role()));
  }

  private Words read(AuditEntry entry) {
    Entry line =
        new Entry(
            entry.position(),
            entry.sequence(),
            entry.id(),
            entry.event(),
            entry.at(),
            entry.actor(),
            entry.role(),
            entry.reason(),
            data(entry),
            Map.of());
    return both.of(words -> new Sentences(words).of(line, _ -> words.text("text.hidden")));
  }

  /** What was tried, the code of the refusal, and what it says of the case. */
  private Words refused(AuditEntry entry) {
    Map<String, String> data = data(entry);
    String why =
        data.entrySet().stream()
            .filter(one -> one.getKey().startsWith("data_"))
            .sorted(Map.Entry.comparingByKey())
            .map(one -> one.getKey().substring("data_".length()) + "=" + one.getValue())
            .collect(Collectors.joining(", "));
    return both.of(words ->
        words.text(
            "print.refused",
            words.word("action", data.getOrDefault("command", "")),
            data.getOrDefault("refusal", ""),
            why.isEmpty() ? words.text("word.none") : why));
  }

  private static Map<String, String> data(AuditEntry entry) {
    return Objects.requireNonNullElse(entry.data(), Map.of());
  }

  void proofs() {
    blocks.add(new Heading(both.text("print.proofs")));
    blocks.add(new Note(both.text("print.proven")));
    table(
        List.of(
            number(),
            column(both.text("print.event"), 3.0),
            column(both.text("print.entry"), 1.4),
            column(both.text("print.leaf"), 4.7)),
        printed.events(),
        "events/envelopes.ndjson",
        this::proven);
  }

  private Row proven(BundledEvent event) {
    String type = field(event, "type");
    return row(
        place(places.getOrDefault(event.id(), -1)),
        both.of(words -> {
          String name = words.word("event", type);
          return event.content() == null ? words.text("print.withheld", name) : name;
        }),
        both.same(Long.toString(event.seq())),
        // Two lines of one cell: the id, and the hash below it in small print.
        new Words(event.id(), TreeHash.ofLeaf(event.envelope()).toString()));
  }

  private <T> void table(List<Column> columns, List<T> all, String file, Function<T, Row> row) {
    if (all.isEmpty()) {
      blocks.add(new Clause(both.text("print.nothing")));
      return;
    }
    blocks.add(new Table(columns, all.stream().limit(MOST_ROWS).map(row).toList()));
    if (all.size() > MOST_ROWS) {
      blocks.add(
          new Note(
              both.text(
                  "print.more", Integer.toString(MOST_ROWS), Integer.toString(all.size()), file)));
    }
  }

  private Column number() {
    return column(both.text("print.number"), 0.9);
  }

  private static Column column(Words head, double share) {
    return new Column(head, share, false);
  }

  private static Row row(Words... cells) {
    return new Row(List.of(cells), false);
  }

  /** The number of an event; a dash for one that the checkpoint does not cover yet. */
  private Words place(int event) {
    return both.same(event < 0 ? "–" : "#" + event);
  }

  /** A field of an event as the ledger's entry has it. */
  static String field(BundledEvent event, String name) {
    String value = Objects.requireNonNull(Envelope.fields(event.envelope()).get(name), name);
    return value.substring(1, value.length() - 1);
  }

  /** Day and time in {@link Wording#ZONE}, the same in both languages. */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }
}

package fairwell.query.evidence;

import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.papers.Paper;
import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Heading;
import fairwell.papers.Paper.Note;
import fairwell.papers.Paper.Particular;
import fairwell.papers.Paper.Particulars;
import fairwell.papers.pdf.PaperFile;
import fairwell.query.cases.CaseFrame;
import fairwell.query.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * A case to be printed: what the other files of its bundle say, on pages. Each sentence names the
 * number of the event that proves it, and each event where the ledger has it.
 */
public final class EvidencePaper {

  /** What the file is called in a bundle. */
  public static final String FILE = "case.pdf";

  private final PrintedCase printed;
  private final InBoth both;
  private final List<Block> blocks = new ArrayList<>();

  private EvidencePaper(PrintedCase printed, InBoth both) {
    this.printed = printed;
    this.both = both;
  }

  /** The file. Its pages take memory while they are laid out, so make one at a time. */
  public static byte[] file(PrintedCase printed, MessageSource messages) {
    return PaperFile.ofMany(of(printed, messages));
  }

  /** The paper, ready for its pages. */
  static Paper of(PrintedCase printed, MessageSource messages) {
    InBoth both =
        new InBoth(
            new Wording(messages, Locale.SIMPLIFIED_CHINESE),
            new Wording(messages, Locale.ENGLISH));
    return new EvidencePaper(printed, both).paper();
  }

  private Paper paper() {
    cover();
    PrintedRecords records = new PrintedRecords(printed, both, blocks);
    records.timeline();
    blocks.add(new Heading(both.text("print.statements")));
    blocks.addAll(new PrintedStatements(printed, both).blocks());
    blocks.add(new Heading(both.text("print.offers")));
    blocks.add(new PrintedOffers(printed, both).block());
    records.papers();
    records.readings();
    records.refusals();
    records.proofs();
    if (!both.replaced().isEmpty()) {
      blocks.add(new Note(both.text("print.replaced", both.replaced())));
    }
    String id = printed.file().id();
    String size = Long.toString(printed.head().size());
    return new Paper(
        id + "/evidence/" + printed.head().root(),
        both.text("print.title"),
        LocalDate.ofInstant(newest(), Wording.ZONE),
        both.text("print.mark", id, size),
        both.same(printed.head().origin() + " " + size + " " + printed.head().root()).zh(),
        blocks);
  }

  /** When the newest event of the bundle was recorded. */
  private Instant newest() {
    return Instant.parse(PrintedRecords.field(printed.events().getLast(), "time"));
  }

  private String said(PersonalText.Sealed text, Wording words) {
    return printed.say(text, words);
  }

  private void cover() {
    List<BundledEvent> events = printed.events();
    CaseFrame frame = printed.file().summary().frame();
    long own = printed.file().version() + 1;
    long withheld = events.stream().filter(event -> event.content() == null).count();
    List<Particular> rows = new ArrayList<>();
    rows.add(new Particular(both.text("print.case"), both.same(printed.file().id())));
    rows.add(
        new Particular(
            both.text("print.matter"),
            both.of(
                words -> words.word(frame.kind()) + words.comma() + words.word(frame.ground()))));
    rows.add(
        new Particular(
            both.text("print.person"),
            both.of(words ->
                words.text(
                    "print.standing", said(frame.employeeName(), words), frame.employeeNumber()))));
    rows.add(
        new Particular(
            both.text("print.ledger"),
            both.text(
                "print.ledgerAt",
                printed.head().origin(),
                Long.toString(printed.head().size()),
                printed.head().root())));
    rows.add(
        new Particular(
            both.text("print.events"),
            both.text(
                "print.counted",
                Integer.toString(events.size()),
                Long.toString(own),
                Long.toString(events.size() - own),
                Long.toString(withheld))));
    rows.add(
        new Particular(
            both.text("print.period"),
            both.same(
                PrintedRecords.moment(
                        Instant.parse(PrintedRecords.field(events.getFirst(), "time")))
                    + " – "
                    + PrintedRecords.moment(newest()))));
    blocks.add(new Particulars(rows));
    blocks.add(
        new Clause(both.of(words -> words.text("print.reason", said(frame.reason(), words)))));
    blocks.add(new Clause(both.text("print.what")));
    blocks.add(new Clause(both.text("print.verify")));
  }
}

package fairwell.query.export;

import fairwell.kernel.event.audit.ExportMade;
import fairwell.kernel.ledger.StoredEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.StoredLog;
import fairwell.query.export.EventSelection.Taken;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an export from the log, a page of rows at a time: first through once to learn which cases
 * it may hold, then once more to write them. What is personal is on record as read before it is
 * written.
 */
public final class ExportBuilder {

  private static final int BATCH = 1000;

  /** The first time through is the quicker one. */
  private static final double FIRST = 0.3;

  private final StoredLog log;
  private final PersonalTexts texts;
  private final String source;
  private final Path scratch;

  /**
   * @param source the name of the log
   * @param scratch a folder for what is not whole yet; nobody else reads it
   */
  public ExportBuilder(StoredLog log, PersonalTexts texts, String source, Path scratch) {
    this.scratch = scratch;
    this.log = log;
    this.texts = texts;
    this.source = source;
  }

  /** The name of the log. */
  String source() {
    return source;
  }

  /**
   * Writes the file and closes the stream.
   *
   * @param most how many events it may hold
   * @param progress told from 0 to 1
   * @return how many events it holds
   * @throws ExportTooLarge if there are more
   */
  public long write(ExportRequest asked, OutputStream out, long most, DoubleConsumer progress)
      throws IOException {
    double whole = Math.max(1, asked.position());
    CaseSelection cases =
        CaseSelection.of(asked, log, reached -> progress.accept(FIRST * reached / whole));
    if (asked.facts()) {
      cases.all().forEach((id, scope) -> recordFacts(asked, id, scope.employeeId()));
    }
    EventSelection selection = new EventSelection(asked, cases);
    try (EventFile file = asked.format().begin(out, source, scratch)) {
      Writing writing = new Writing(asked, selection, file, most);
      if (asked.format().caseByCase()) {
        double done = 0;
        for (String caseId : cases.all().keySet()) {
          writing.add(
              log.readStoredStream(caseId).stream()
                  .filter(row -> row.position() <= asked.position())
                  .toList());
          progress.accept(FIRST + (1 - FIRST) * ++done / cases.all().size());
        }
      } else {
        log.readStored(
            0,
            asked.position(),
            BATCH,
            rows -> {
              writing.add(rows);
              progress.accept(FIRST + (1 - FIRST) * rows.getLast().position() / whole);
            });
      }
      return writing.events;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void recordFacts(ExportRequest asked, String caseId, String employee) {
    texts
        .open(
            new Reading(
                asked.reader(),
                caseId,
                ExportMade.of(asked.id()),
                List.of("facts"),
                List.of(),
                List.of(employee)))
        .block();
  }

  /** One file on its way. */
  private final class Writing {

    private final ExportRequest asked;
    private final EventSelection selection;
    private final EventFile file;
    private final long most;
    private long events;

    Writing(ExportRequest asked, EventSelection selection, EventFile file, long most) {
      this.asked = asked;
      this.selection = selection;
      this.file = file;
      this.most = most;
    }

    void add(List<StoredEvent> rows) {
      List<Taken> taken = rows.stream().map(selection::take).flatMap(Optional::stream).toList();
      events += taken.size();
      if (events > most) {
        throw new ExportTooLarge(most);
      }
      Map<PersonalText.Sealed, String> opened = asked.texts() ? opened(taken) : Map.of();
      try {
        for (Taken one : taken) {
          file.add(one.exported(data(one, opened)));
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private byte @Nullable [] data(Taken one, Map<PersonalText.Sealed, String> opened) {
      if (!one.whole()) {
        return null;
      }
      byte[] payload = one.row().payload();
      return asked.texts() ? StoredJson.opened(payload, opened) : StoredJson.withDigests(payload);
    }

    private Map<PersonalText.Sealed, String> opened(List<Taken> taken) {
      Map<String, List<PersonalText.Sealed>> byCase = new LinkedHashMap<>();
      for (Taken one : taken) {
        if (one.whole()) {
          byCase
              .computeIfAbsent(one.caseId(), _ -> new ArrayList<>())
              .addAll(StoredJson.texts(one.row().payload()));
        }
      }
      Map<PersonalText.Sealed, String> opened = new HashMap<>();
      byCase.forEach((caseId, sealed) -> opened.putAll(open(caseId, sealed)));
      return opened;
    }

    /** About the case, so that the record of it is for nobody who may not know of that case. */
    private Map<PersonalText.Sealed, String> open(String caseId, List<PersonalText.Sealed> sealed) {
      if (sealed.isEmpty()) {
        return Map.of();
      }
      Map<PersonalText.Sealed, String> answer =
          texts
              .open(
                  new Reading(
                      asked.reader(), caseId, ExportMade.of(asked.id()), List.of("texts"), sealed))
              .block();
      return answer == null ? Map.of() : answer;
    }
  }
}

package fairwell.query.evidence;

import fairwell.kernel.evidence.BundledEvent;
import fairwell.kernel.evidence.Claim;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.MessageSource;

/** What a bundle says in words, each sentence with the event that proves it. */
public final class EvidenceWords {

  private final Wording zh;
  private final Wording en;

  public EvidenceWords(MessageSource messages) {
    this.zh = new Wording(messages, Locale.SIMPLIFIED_CHINESE);
    this.en = new Wording(messages, Locale.ENGLISH);
  }

  /** What a reader finds first: what this is and how it is verified. */
  public static byte[] readme() {
    try (InputStream text =
        EvidenceWords.class.getResourceAsStream("/fairwell/query/evidence/README.txt")) {
      return Objects.requireNonNull(text, "README.txt").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One claim for each event of the case that the reader may know, in the order of the events. */
  public List<Claim> claims(
      CaseFile file, List<BundledEvent> events, Map<PersonalText.Sealed, String> opened) {
    Map<Integer, Claim> claims = new TreeMap<>();
    Map<String, Integer> places = places(events);
    for (Entry entry : file.timeline()) {
      Integer place = places.get(entry.eventId());
      if (place != null) {
        claims.put(
            place,
            new Claim(
                place,
                entry.event(),
                entry.at().toString(),
                said(entry, opened, zh),
                said(entry, opened, en)));
      }
    }
    return List.copyOf(claims.values());
  }

  /** The numbers of events by their id. */
  static Map<String, Integer> places(List<BundledEvent> events) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      places.put(events.get(i).id(), i);
    }
    return places;
  }

  private static String said(Entry entry, Map<PersonalText.Sealed, String> opened, Wording words) {
    String said =
        new Sentences(words)
            .of(entry, sealed -> opened.getOrDefault(sealed, words.text("text.erased")));
    return entry.actor() == null ? said : said + " (" + by(entry, words) + ")";
  }

  private static String by(Entry entry, Wording words) {
    String actor = Objects.requireNonNull(entry.actor());
    return entry.role() == null
        ? actor
        : words.text("case.by", actor, words.word("Role", entry.role()));
  }

  /** The claims as a text to be read on paper. */
  public static String timeline(List<Claim> claims, boolean english) {
    StringBuilder text = new StringBuilder();
    for (Claim claim : claims) {
      text.append('#').append(claim.event()).append("  ").append(claim.at()).append("  ");
      text.append((english ? claim.en() : claim.zh()).replace('\n', ' ')).append('\n');
    }
    return text.toString();
  }
}

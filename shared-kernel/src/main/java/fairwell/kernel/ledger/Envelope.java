package fairwell.kernel.ledger;

import fairwell.kernel.ledger.BlindingKey.Part;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds of an event: every column of its row, bound and told to nobody. One JSON
 * object in one form: names in ASCII order, no spaces, text and whole numbers only; what an event
 * does not have is left out.
 *
 * @param actor pseudonym of who acted
 * @param id the event's id
 * @param meta salted digest of the metadata
 * @param payload salted digest of the payload
 * @param prev index of the entry before in the same stream
 * @param rev version of the event's form
 * @param seq its own index in the ledger
 * @param stream id of the case, which tells nothing; of everything else a pseudonym
 * @param streamSeq its place in the stream
 * @param time when it was recorded
 * @param token its place in the log
 * @param type its name
 */
public record Envelope(
    @Nullable String actor,
    String id,
    String meta,
    String payload,
    OptionalLong prev,
    @Nullable String rev,
    long seq,
    String stream,
    long streamSeq,
    @Nullable String streamType,
    String time,
    long token,
    String type) {

  /** A case's id is random; every other stream is named after somebody or something. */
  private static final Pattern RANDOM =
      Pattern.compile("C-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final Pattern FIELD =
      Pattern.compile("\\G[{,]\"([a-zA-Z]+)\":(\"(?:[^\"\\\\]|\\\\.)*\"|[0-9]+)");

  /** The envelope of a row. */
  public static Envelope of(StoredEvent event, long seq, OptionalLong prev, BlindingKey key) {
    return new Envelope(
        event.actor().map(key::actorPseudonym).orElse(null),
        event.eventId(),
        BlindingKey.digest(key.salt(Part.METADATA, event.eventId()), event.metadata()),
        BlindingKey.digest(key.salt(Part.PAYLOAD, event.eventId()), event.payload()),
        prev,
        event.version(),
        seq,
        streamOf(event, key),
        event.sequence(),
        event.streamType(),
        event.recordedAt(),
        event.position(),
        event.name());
  }

  /** The stream as the ledger names it. */
  public static String streamOf(StoredEvent event, BlindingKey key) {
    String stream = event.streamId();
    return stream.equals(event.eventId()) || RANDOM.matcher(stream).matches()
        ? stream
        : key.streamPseudonym(stream);
  }

  /** The entry of the ledger. */
  public byte[] bytes() {
    StringBuilder json = new StringBuilder(400).append('{');
    text(json, "actor", actor);
    text(json, "id", id);
    text(json, "meta", meta);
    text(json, "payload", payload);
    prev.ifPresent(before -> number(json, "prev", before));
    text(json, "rev", rev);
    number(json, "seq", seq);
    text(json, "stream", stream);
    number(json, "streamSeq", streamSeq);
    text(json, "streamType", streamType);
    text(json, "time", time);
    number(json, "token", token);
    text(json, "type", type);
    json.setCharAt(json.length() - 1, '}');
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The fields of an entry as they are written, texts with their quotes: to say where two differ.
   *
   * @throws Unreadable if it is not in the form of an envelope
   */
  public static Map<String, String> fields(byte[] entry) {
    String json = new String(entry, StandardCharsets.UTF_8);
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(json);
    int end = 0;
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
      end = field.end();
    }
    if (end == 0 || end != json.length() - 1 || json.charAt(end) != '}') {
      throw new Unreadable("no envelope at character " + end);
    }
    return fields;
  }

  private static void number(StringBuilder json, String name, long value) {
    json.append('"').append(name).append("\":").append(value).append(',');
  }

  private static void text(StringBuilder json, String name, @Nullable String value) {
    if (value == null) {
      return;
    }
    json.append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    json.append("\",");
  }
}

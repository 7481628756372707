package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final BlindingKey KEY =
      BlindingKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
  private static final String CASE = "C-0190c7a0-7b7e-7000-8000-000000000001";

  private static StoredEvent row(String stream) {
    return new StoredEvent(
        12,
        "6b0c-event",
        stream,
        3,
        "OffboardingCase",
        "2026-11-26T12:00:00.000Z",
        "offboarding.CaseDatesSet",
        "1",
        "{\"caseId\":\"x\"}".getBytes(StandardCharsets.UTF_8),
        "{\"actor\":\"hr.lin\",\"role\":\"HR\"}".getBytes(StandardCharsets.UTF_8));
  }

  private static String text(StoredEvent row) {
    return new String(
        Envelope.of(row, 11, OptionalLong.of(7), KEY).bytes(), StandardCharsets.UTF_8);
  }

  /** The form is for ever. The digests were made with Python. */
  @Test
  void theFormIsThis() {
    assertThat(text(row(CASE)))
        .isEqualTo(
            "{\"actor\":\"A-Awd9PG8zS_duG1wq-0srRg\",\"id\":\"6b0c-event\",\"meta\":\"sha256:977151abc4f24294baeac7bcf27bb4424d56da693e0075b2b4cef7a97e92a229\","
                + "\"payload\":\"sha256:c6f930871bccb3acdf93be7af8f7183ea5aef37de8d47c802f30174d049a9740\",\"prev\":7,\"rev\":\"1\",\"seq\":11,"
                + "\"stream\":\""
                + CASE
                + "\",\"streamSeq\":3,\"streamType\":\"OffboardingCase\","
                + "\"time\":\"2026-11-26T12:00:00.000Z\",\"token\":12,"
                + "\"type\":\"offboarding.CaseDatesSet\"}");
  }

  @Test
  void nobodyIsNamedAndNoDigestCanBeGuessed() {
    String text = text(row("E-0042"));
    assertThat(text).doesNotContain("E-0042").doesNotContain("hr.lin");
    String plain = BlindingKey.digest("", row("E-0042").payload());
    assertThat(text).doesNotContain(plain);
    assertThat(text(row("E-0043"))).isNotEqualTo(text);
  }

  @Test
  void theSaltsLetAnybodyFindTheDigestAgain() {
    StoredEvent row = row(CASE);
    String salt = KEY.salt(BlindingKey.Part.PAYLOAD, row.eventId());
    assertThat(text(row)).contains(BlindingKey.digest(salt, row.payload()));
    assertThat(KEY.salt(BlindingKey.Part.METADATA, row.eventId())).isNotEqualTo(salt);
  }

  @Test
  void everyColumnIsBound() {
    StoredEvent row = row(CASE);
    byte[] other = "{}".getBytes(StandardCharsets.UTF_8);
    List<StoredEvent> changed = new ArrayList<>();
    changed.add(
        new StoredEvent(
            13,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            "other",
            row.streamId(),
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            "other",
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            4,
            row.streamType(),
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            null,
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            row.streamType(),
            "2026",
            row.name(),
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            "other",
            row.version(),
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            row.name(),
            null,
            row.payload(),
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            row.name(),
            row.version(),
            other,
            row.metadata()));
    changed.add(
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            row.sequence(),
            row.streamType(),
            row.recordedAt(),
            row.name(),
            row.version(),
            row.payload(),
            other));
    assertThat(changed).hasSize(StoredEvent.class.getRecordComponents().length);
    assertThat(changed).allSatisfy(one -> assertThat(text(one)).isNotEqualTo(text(row)));
  }

  @Test
  void theFieldsAreReadAgainAndOtherTextIsRefused() {
    byte[] entry = Envelope.of(row(CASE), 0, OptionalLong.empty(), KEY).bytes();
    assertThat(Envelope.fields(entry))
        .containsEntry("seq", "0")
        .containsEntry("type", "\"offboarding.CaseDatesSet\"")
        .doesNotContainKey("prev");
    for (String broken : List.of("", "{}", "{\"a\":1}x", "[1]")) {
      byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> Envelope.fields(bytes)).isInstanceOf(Unreadable.class);
    }
  }

  @Test
  void aQuoteInAColumnCannotEndTheText() {
    StoredEvent row = row(CASE);
    StoredEvent sly =
        new StoredEvent(
            12,
            row.eventId(),
            row.streamId(),
            3,
            row.streamType(),
            row.recordedAt(),
            "x\",\"token\":1,\"type\":\"y",
            "1",
            row.payload(),
            row.metadata());
    byte[] entry = Envelope.of(sly, 11, OptionalLong.of(7), KEY).bytes();
    assertThat(Envelope.fields(entry)).containsEntry("token", "12");
  }
}

package fairwell.command.webhook.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutgoingTypesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BASE = "https://hr.example.com";
  private static final Path DOCS =
      Path.of(System.getProperty("fairwell.root", ".."), "docs", "webhooks.md");

  @Test
  void everyTypeIsTheOneOfItsEvent() {
    Set<Class<?>> sent = new LinkedHashSet<>();
    for (Class<? extends FairwellEvent> event : EventCatalogue.all()) {
      Optional<Outgoing> outgoing = OutgoingTypes.of(Samples.event(event));
      outgoing.ifPresent(out -> {
        assertThat(out.type().event()).isEqualTo(event);
        sent.add(event);
      });
    }
    assertThat(sent)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(OutgoingType.values())
                .<Class<?>>map(OutgoingType::event)
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void whatLeavesIsItsSchemaAndHoldsNothingElse(OutgoingType type) {
    JsonNode event = JSON.readTree(body(type));
    JsonNode schema = JSON.valueToTree(CloudEvent.schema(type, BASE));

    assertThat(event.path("data").propertyNames())
        .containsExactlyElementsOf(schema.path("properties").propertyNames());
    assertThat(event.propertyNames())
        .containsExactlyInAnyOrder(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "position",
            "data");
    // CloudEvents 1.0: names of attributes are lower-case letters and digits.
    assertThat(event.propertyNames()).allMatch(name -> name.matches("[a-z0-9]{1,20}"));
    assertThat(event.path("dataschema").asString()).isEqualTo(schema.path("$id").asString());
  }

  @ParameterizedTest
  @EnumSource
  void noTextNoAmountAndNoSealedThingLeaves(OutgoingType type) {
    String body = new String(body(type), StandardCharsets.UTF_8);

    // The samples hold these wherever an event has a text, a seal, an amount, an account or a hash.
    assertThat(body)
        .doesNotContain("\"text\"", "ZGlnZXN0", "Ym94", "_sd", "12.5", "hr.lin", "amount");
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsNamed(OutgoingType type) {
    assertThat(JSON.readTree(body(type)).path("data").propertyNames())
        .contains("caseId", "case")
        .doesNotContain("employeeId", "employeeNumber");
  }

  @Test
  void theVersionOutsideIsItsOwn() {
    // Whatever becomes of an event inside, these change only by hand.
    assertThat(OutgoingType.values())
        .filteredOn(type -> type != OutgoingType.CASE_RESCINDED)
        .allMatch(type -> type.type().endsWith(".v1"));
    assertThat(OutgoingType.CASE_RESCINDED.type())
        .isEqualTo("fairwell.offboarding.CaseRescinded.v2");
    assertThat(OutgoingType.CASE_OPENED.type()).isEqualTo("fairwell.offboarding.CaseOpened.v1");
  }

  @Test
  void theCodesThatLeaveAreThese() {
    Set<String> choices =
        Arrays.stream(OutgoingType.values())
            .flatMap(type -> type.fields().stream())
            .filter(field -> field.kind() == OutgoingField.Kind.CHOICE)
            .map(field -> field.name() + " " + String.join(" ", field.choices()))
            .collect(Collectors.toSet());

    assertThat(choices)
        .containsExactlyInAnyOrder(
            "owner HR MANAGER IT FINANCE LEGAL OTHER",
            "component WAGES ECONOMIC_COMPENSATION REIMBURSEMENT OTHER",
            "nature RESCISSION CORRECTION OTHER",
            "party EMPLOYEE EMPLOYER OTHER",
            "reason RESCINDED RETAINED POSTPONED OTHER",
            "kind CERTIFICATE FINAL_WAGES FILE_AND_INSURANCE_TRANSFER HOUSING_FUND_TRANSFER OTHER");
  }

  @Test
  void aCodeThatIsNotListedLeavesAsOther() {
    OutgoingField owner = OutgoingField.choice("owner", Role.HR, Role.IT);

    assertThat(owner.written(Role.IT)).isEqualTo("IT");
    assertThat(owner.written(Role.NEGOTIATOR)).isEqualTo("OTHER");
  }

  @Test
  void theSameEventIsTheSameBytes() {
    assertThat(body(OutgoingType.CASE_DATES_SET)).isEqualTo(body(OutgoingType.CASE_DATES_SET));
  }

  @Test
  void aFieldTakesNoTextAndNoAmount() {
    OutgoingField day = OutgoingField.day("noticeOn");

    assertThatThrownBy(() -> day.written("2026-03-02")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> day.written(null)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theListInTheDocsIsThisOne() throws IOException {
    List<String> listed =
        Files.readAllLines(DOCS).stream()
            .filter(line -> line.startsWith("| `fairwell.offboarding."))
            .toList();
    List<String> expected =
        Arrays.stream(OutgoingType.values()).map(OutgoingTypesTest::row).toList();

    assertThat(listed).as("the table of events in docs/webhooks.md").isEqualTo(expected);
  }

  private static String row(OutgoingType type) {
    String fields =
        type.fields().stream()
            .map(field -> "`" + field.name() + "`")
            .collect(Collectors.joining(", "));
    return "| `" + type.type() + "` | " + (fields.isEmpty() ? "–" : fields) + " |";
  }

  private static byte[] body(OutgoingType type) {
    FairwellEvent event = Samples.event(type.event());
    Recorded recorded =
        new Recorded(
            5_000_000_000L,
            "e-1",
            event.streamId(),
            3,
            Instant.parse("2026-03-02T01:00:00Z"),
            event,
            Map.of("actor", "hr.lin"));
    return CloudEvent.of(recorded, OutgoingTypes.of(event).orElseThrow(), BASE);
  }
}

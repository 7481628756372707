package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** The approval matrix over HTTP: proposed, adopted by a second person, and asked of cases. */
class ApprovalMatrixTest extends LiveTalks {

  private static final String PATH = "/api/v1/approval-matrix";
  private static final List<Map<String, ?>> STANDARD =
      List.of(
          row("RESIGNATION", "APPROVER"),
          row("MUTUAL", "APPROVER", "FINANCE"),
          row("DISMISSAL", "LEGAL", "APPROVER"),
          row("EXPIRY", "APPROVER"));

  /** No other test of this program has a case on this ground. */
  private static final String GROUND = "LCL_36_EMPLOYEE_PROPOSED";

  @Test
  void whatSomebodyElseAdoptsHoldsForCasesThatAreSubmittedLater() {
    String before = submitted();
    List<Map<String, ?>> rows = new ArrayList<>(STANDARD);
    rows.add(Map.of("kind", "MUTUAL", "ground", GROUND, "approvers", List.of("LEGAL")));
    int version = proposed(rows);
    assertThat(get("auditor", PATH).json().at("/proposed/version").asInt()).isEqualTo(version);

    Answer own = adopt("hr", version);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text("code")).isEqualTo("four-eyes");
    Answer adopted = adopt("legal", version);
    assertThat(adopted.status()).as("%s", adopted.json()).isEqualTo(200);

    var standing =
        get("hr", PATH + "?minPosition=" + adopted.json().path("position").asLong()).json();
    assertThat(standing.at("/holds/version").asInt()).isEqualTo(version);
    assertThat(standing.at("/holds/proposedBy").asString()).isEqualTo("hr");
    assertThat(standing.at("/holds/adoptedBy").asString()).isEqualTo("legal");
    assertThat(standing.at("/holds/rows/4/ground").asString()).isEqualTo(GROUND);

    String after = submitted();
    assertThat(attempt("approver", after, "approve-case", Map.of()).status()).isEqualTo(403);
    act("legal", after, "approve-case", Map.of());
    assertThat(attempt("legal", before, "approve-case", Map.of()).status()).isEqualTo(403);
    act("approver", before, "approve-case", Map.of());
  }

  @Test
  void aNewerProposalTakesThePlaceOfOneThatWaits() {
    int first = proposed(with("EXPIRY", "LCL_44_1", "LEGAL"));
    int second = proposed(with("EXPIRY", "LCL_44_2", "LEGAL"));
    Answer outdated = adopt("legal", first);
    assertThat(outdated.status()).isEqualTo(412);
    assertThat(outdated.text("code")).isEqualTo("matrix-not-proposed");
    assertThat(outdated.text("detail")).contains(String.valueOf(second));
    assertThat(get("hr", PATH).json().at("/proposed/version").asInt()).isEqualTo(second);
    assertThat(adopt("legal", "next").text("code")).isEqualTo("matrix-not-proposed");
  }

  @Test
  void aTableIsTheSameAsItsRowsAndItsFaultsAreNamedByRow() {
    Answer done =
        table(
            PATH,
            "离职类型,法定事由,审批角色\n"
                + "RESIGNATION,,APPROVER\nMUTUAL,,APPROVER;FINANCE\nDISMISSAL,,LEGAL；APPROVER\n"
                + "EXPIRY,,APPROVER\nEXPIRY,LCL_44_3,LEGAL\n");
    assertThat(done.status()).as("%s", done.json()).isEqualTo(200);
    var rows = get("hr", PATH).json().at("/proposed/rows");
    assertThat(rows.at("/2/approvers/1").asString()).isEqualTo("APPROVER");
    assertThat(rows.at("/4/ground").asString()).isEqualTo("LCL_44_3");

    assertFault(
        table(PATH, "kind,ground,approvers\nMUTUAL,LCL_41_1,LEGAL\n"),
        "impossible-value",
        "/rows/0/ground");
    assertFault(
        table(PATH, "kind,approvers\nMUTUAL,LEGAL;CHIEF\n"), "invalid-body", "/rows/0/approvers/1");
    assertFault(table(PATH, "kind\nMUTUAL\n"), "invalid-body", "/rows/0/approvers");
    assertFault(table(PATH, "kind,boss\nMUTUAL,LEGAL\n"), "invalid-body", "");
    assertFault(table(PATH, "kind,approvers,审批角色\nMUTUAL,LEGAL,APPROVER\n"), "invalid-body", "");
    assertFault(table(PATH, "kind,approvers\nMUTUAL,LEGAL\n"), "impossible-value", "/rows");
  }

  @Test
  void aTreeAsATableIsRefusedByItsRowToo() {
    assertFault(
        table("/api/v1/org-tree", "unit,parent unit,head employee number\nA,B,\nB,A,10001\n"),
        "impossible-value",
        "/units/0/parent");
    assertFault(
        table("/api/v1/org-tree", "组织代码,上级组织代码\nTOP-T,\nORPHAN-T,NOWHERE\n"),
        "impossible-value",
        "/units/1/parent");
    String top = "T-" + UUID.randomUUID();
    assertThat(
            table(
                    "/api/v1/org-tree",
                    "unit,parent unit,head employee number\n" + top + ",,P00001\n")
                .status())
        .isEqualTo(200);
    assertThat(get("hr", "/api/v1/org-tree").json().at("/units/0/head").asString())
        .isEqualTo("E-P00001");
    String same = "T-" + UUID.randomUUID();
    assertThat(
            table("/api/v1/org-tree", "unit,head employee number\n" + same + ",E-P00001\n")
                .status())
        .isEqualTo(200);
    assertThat(get("hr", "/api/v1/org-tree").json().at("/units/0/head").asString())
        .isEqualTo("E-P00001");
  }

  @Test
  void onlyHrProposesAndItOrLegalAdopts() {
    assertThat(post("legal", PATH, Map.of("rows", STANDARD)).status()).isEqualTo(403);
    assertThat(adopt("approver", 1).status()).isEqualTo(403);
    assertThat(get("it", PATH).status()).isEqualTo(403);
  }

  /** A case of a new employee on that ground, submitted for approval. */
  private String submitted() {
    String id =
        done(
                "hr",
                "/api/v1/cases",
                Map.of(
                    "employeeId",
                    "E-" + newEmployee("MATRIX"),
                    "kind",
                    "MUTUAL",
                    "ground",
                    GROUND,
                    "reason",
                    "协商一致",
                    "confidential",
                    false))
            .path("id")
            .asString();
    changed(id, 31);
    act("hr", id, "submit-case", Map.of());
    return id;
  }

  /** The version of a new proposal. */
  private int proposed(List<Map<String, ?>> rows) {
    long position = done("hr", PATH, Map.of("rows", rows)).path("position").asLong();
    return get("hr", PATH + "?minPosition=" + position).json().at("/proposed/version").asInt();
  }

  private static List<Map<String, ?>> with(String kind, String ground, String approver) {
    List<Map<String, ?>> rows = new ArrayList<>(STANDARD);
    rows.add(Map.of("kind", kind, "ground", ground, "approvers", List.of(approver)));
    return rows;
  }

  private Answer adopt(String account, Object version) {
    return post(account, PATH + "/" + version + "/adoption", Map.of());
  }

  private Answer table(String path, String csv) {
    return Answer.of(
        posting("hr", path, UUID.randomUUID().toString())
            .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
            .bodyValue(csv)
            .exchange());
  }

  private static void assertFault(Answer answer, String code, String pointer) {
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo(code);
    assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  private static Map<String, ?> row(String kind, String... approvers) {
    return Map.of("kind", kind, "approvers", List.of(approvers));
  }
}

package fairwell.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.interview.ExitQuestion;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.Ground;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A company's own rules, as it writes them into its configuration. */
class CompanyRulesTest {

  private static final String CLEARANCE = "fairwell.company.clearance";

  private final ApplicationContextRunner company =
      new ApplicationContextRunner().withUserConfiguration(CompanyWiring.class);

  @Test
  void whoSaysNothingHasTheStandardRules() {
    company.run(rules -> {
      assertThat(rules.getBean(ApprovalMatrix.class)).isEqualTo(ApprovalMatrix.standard());
      assertThat(rules.getBean(AuthorityLimits.class)).isEqualTo(AuthorityLimits.standard());
      assertThat(rules.getBean(ClearanceList.class)).isEqualTo(ClearanceList.standard());
      assertThat(rules.getBean(ExitQuestionnaire.class)).isEqualTo(ExitQuestionnaire.standard());
    });
  }

  @Test
  void aNewTypeOfItemNeedsNoBuild() {
    company
        .withPropertyValues(
            CLEARANCE + "[0].type=handover",
            CLEARANCE + "[0].owner=MANAGER",
            CLEARANCE + "[0].subject=work",
            CLEARANCE + "[1].type=lab-key",
            CLEARANCE + "[1].owner=HR",
            CLEARANCE + "[1].subject=实验室钥匙",
            CLEARANCE + "[1].due=LEGAL_END",
            CLEARANCE + "[1].units=R&D",
            CLEARANCE + "[1].places=CN-BJ,CN-SH",
            CLEARANCE + "[1].kinds=MUTUAL,DISMISSAL")
        .run(rules -> {
          ClearanceList list = rules.getBean(ClearanceList.class);
          assertThat(list.types()).containsExactly("asset", "handover", "lab-key", "loan");
          assertThat(list.owner("lab-key")).isEqualTo(Role.HR);
          ClearanceList.Row key = list.rows().getLast();
          assertThat(key.due()).isEqualTo(ClearanceList.Due.LEGAL_END);
          assertThat(key.scope().kinds()).contains(CaseKind.MUTUAL, CaseKind.DISMISSAL);
          assertThat(key.scope().places()).contains("CN-BJ", "CN-SH");
        });
  }

  @Test
  void theAreasOfAHandoverAreTheCompanysOwn() {
    String handover = "fairwell.company.handover";
    company
        .withPropertyValues(
            handover + "[0].area=customers",
            handover + "[0].item=handover",
            handover + "[1].area=keys")
        .run(rules -> {
          ClearanceList list = rules.getBean(ClearanceList.class);
          assertThat(list.rows()).isEqualTo(ClearanceList.standard().rows());
          assertThat(list.areas().names()).containsExactly("customers", "keys");
          assertThat(list.areas().itemOf("customers")).isEqualTo("handover");
        });
  }

  @Test
  void leaversAreAskedWhatTheCompanyAsks() {
    String interview = "fairwell.company.exit-interview.";
    company
        .withPropertyValues(
            interview + "version=2026-1",
            interview + "questions[0].code=team",
            interview + "questions[0].zh=您对团队满意吗？",
            interview + "questions[0].en=How was the team?")
        .run(rules ->
            assertThat(rules.getBean(ExitQuestionnaire.class))
                .isEqualTo(
                    new ExitQuestionnaire(
                        "2026-1",
                        List.of(new ExitQuestion("team", "您对团队满意吗？", "How was the team?")))));
  }

  @Test
  void anotherApprovalMatrixAsksOthers() {
    company
        .withPropertyValues(approval(0, "RESIGNATION", "MANAGER"))
        .withPropertyValues(approval(1, "MUTUAL", "APPROVER"))
        .withPropertyValues(approval(2, "DISMISSAL", "LEGAL,APPROVER"))
        .withPropertyValues(approval(3, "EXPIRY", "APPROVER"))
        .withPropertyValues(approval(4, "DISMISSAL", "LEGAL,FINANCE,APPROVER"))
        .withPropertyValues("fairwell.company.approval[4].ground=LCL_41_1")
        .run(rules -> {
          ApprovalMatrix matrix = rules.getBean(ApprovalMatrix.class);
          assertThat(matrix.approvers(CaseKind.RESIGNATION, Ground.LCL_37))
              .containsExactly(Role.MANAGER);
          assertThat(matrix.approvers(CaseKind.DISMISSAL, Ground.LCL_41_1))
              .containsExactly(Role.LEGAL, Role.FINANCE, Role.APPROVER);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clearance[0].type=Lab Key, clearance[0].owner=HR, clearance[0].subject=x"
            + "|type Lab Key: expected",
        "clearance[0].type=asset, clearance[0].owner=HR, clearance[0].subject=x"
            + "|none of [asset, loan]",
        "clearance[0].type=key, clearance[0].owner=EMPLOYEE, clearance[0].subject=x"
            + "|owner EMPLOYEE of key: expected one of",
        "clearance[0].type=key, clearance[0].owner=HR, clearance[0].subject=x, "
            + "clearance[0].units=A|no row is for everybody",
        "clearance[0].type=key, clearance[0].owner=HR, clearance[0].subject=x, "
            + "clearance[1].type=key, clearance[1].owner=IT, clearance[1].subject=y"
            + "|type key is there twice",
        "approval[0].kind=MUTUAL, approval[0].approvers=APPROVER"
            + "|rows: expected a row without a ground for RESIGNATION",
        "approval[0].kind=MUTUAL, approval[0].ground=LCL_37, approval[0].approvers=APPROVER"
            + "|LCL_37 is no ground of MUTUAL",
        "approval[0].kind=MUTUAL, approval[0].approvers=EMPLOYEE|row 0, approvers: expected one or"
            + " more of [APPROVER, FINANCE, LEGAL, MANAGER]",
        "authority[0].role=HR, authority[0].ex-gratia=-1, authority[0].multiple=2, "
            + "authority[0].issues=|the limit of HR: expected an amount from 0",
        "authority[0].role=HR, authority[0].multiple=2, authority[0].issues=|ex-gratia is missing",
        "authority[0].role=HR, authority[0].ex-gratia=1, authority[0].multiple=2"
            + "|issues is missing",
        "authority[0].role=HR, authority[0].ex-gratia=1.001, authority[0].multiple=2, "
            + "authority[0].issues=|ex-gratia 1.001: expected 2 decimals of CNY at most",
        "approval[0].approvers=APPROVER|kind is missing",
        "approval[0].kind=MUTUAL|approvers is missing",
        "clearance[0].type=key, clearance[0].owner=HR|subject is missing",
        "clearance[0].type=key, clearance[0].owner=HR, clearance[0].subject=x, "
            + "clearance[0].unit=A|fairwell.company.clearance[0].unit",
        "handover[0].item=handover|area is missing",
        "handover[0].area=drive, handover[0].item=car|item car of area drive: expected one of",
        "handover[0].area=a, handover[1].area=a|area a is there twice",
        "exit-interview.version=1|0 questions: expected 1 to 20",
        "exit-interview.questions[0].code=a, exit-interview.questions[0].zh=b, "
            + "exit-interview.questions[0].en=c|version is missing",
        "exit-interview.version=1, exit-interview.questions[0].code=a, "
            + "exit-interview.questions[0].zh=b|en is missing"
      })
  void unsoundRulesDoNotStart(String settings, String says) {
    String[] values = settings.split(", ");
    for (int i = 0; i < values.length; i++) {
      values[i] = "fairwell.company." + values[i];
    }
    company
        .withPropertyValues(values)
        .run(rules -> {
          Throwable failure = rules.getStartupFailure();
          assertThat(failure).rootCause().hasMessageContaining(says);
          assertThat(failure).hasStackTraceContaining("fairwell.company.");
        });
  }

  private static String[] approval(int row, String kind, String approvers) {
    String cell = "fairwell.company.approval[" + row + "].";
    return new String[] {cell + "kind=" + kind, cell + "approvers=" + approvers};
  }
}

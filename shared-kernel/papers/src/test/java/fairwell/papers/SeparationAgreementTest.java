package fairwell.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.law.Statement;
import fairwell.kernel.law.reason.ReasonTexts;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeparationAgreementTest {

  private static final SeparationAgreement AGREEMENT = SamplePapers.agreement();

  private static List<Table> tables(Paper paper) {
    return paper.blocks().stream()
        .filter(block -> block instanceof Table)
        .map(Table.class::cast)
        .toList();
  }

  private static List<String> clauses(Paper paper) {
    return paper.blocks().stream()
        .filter(block -> block instanceof Clause)
        .map(block -> ((Clause) block).text().zh())
        .toList();
  }

  @Test
  void everyLineOfTheStatementIsThereAndTheSum() {
    List<Row> rows = tables(AGREEMENT.paper()).getFirst().rows();
    Statement statement = AGREEMENT.statement();

    assertThat(rows).hasSize(statement.lines().size() + 1);
    for (int i = 0; i < statement.lines().size(); i++) {
      Line line = statement.lines().get(i);
      assertThat(rows.get(i).cells().getLast())
          .as(line.id())
          .isEqualTo(PaperTexts.amount(line.amount()));
      assertThat(rows.get(i).cells().get(1).zh()).as(line.id()).matches("\\p{IsHan}.*");
    }
    assertThat(rows.getLast().total()).isTrue();
    assertThat(rows.getLast().cells().getLast()).isEqualTo(PaperTexts.amount(statement.net()));
  }

  @Test
  void whatTheLeaverIsPaidAddsUpToTheSum() {
    List<Row> payments = tables(AGREEMENT.paper()).getLast().rows();
    assertThat(
            payments.stream()
                .map(row -> row.cells().getLast().zh().replace(",", ""))
                .map(java.math.BigDecimal::new)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
        .isEqualByComparingTo(AGREEMENT.statement().net().amount());
  }

  @ParameterizedTest
  @EnumSource
  void saysTheReasonOfTheCaseAndNoOther(Ground ground) {
    Statement statement = SamplePapers.statement();
    SeparationAgreement agreement =
        SamplePapers.agreement(
            new Statement(
                statement.place(),
                statement.legalEnd(),
                ground,
                statement.currency(),
                statement.lines(),
                List.of(),
                statement.flags(),
                statement.schedule(),
                statement.employerCost(),
                statement.reasons()),
            "欧阳静怡");
    assertThat(clauses(agreement.paper())).contains(ReasonTexts.in(Locale.CHINA).clause(ground));
  }

  @Test
  void isBoundToExactlyOneStatement() {
    Paper paper = AGREEMENT.paper();
    String hash = CanonicalForm.sha256(CanonicalForm.of(AGREEMENT.statement()));
    assertThat(paper.boundTo()).isEqualTo("SHA-256 " + hash);
    assertThat(clauses(paper)).anyMatch(text -> text.contains("结算第 2 版绑定") && text.contains(hash));

    Statement other = SamplePapers.statement();
    Statement shorter =
        new Statement(
            other.place(),
            other.legalEnd(),
            other.ground(),
            other.currency(),
            other.lines().subList(1, other.lines().size()),
            List.of(),
            other.flags(),
            other.schedule(),
            other.employerCost(),
            other.reasons());
    assertThat(SamplePapers.agreement(shorter, "欧阳静怡").statementHash()).isNotEqualTo(hash);
  }

  @Test
  void anAmountThatIsNotKnownIsNotAgreed() {
    Statement one = SamplePapers.statement();
    Statement unknown =
        new Statement(
            one.place(),
            one.legalEnd(),
            one.ground(),
            one.currency(),
            one.lines(),
            List.of("wages:2026-09"),
            one.flags(),
            one.schedule(),
            one.employerCost(),
            one.reasons());
    assertThatThrownBy(() -> SamplePapers.agreement(unknown, "欧阳静怡")).isInstanceOf(Refused.class);
  }

  @Test
  void nothingIsLeftToFillInAndNoNameIsPrinted() {
    assertThat(AGREEMENT.paper().toString()).doesNotContain("{0}", "{1}");
    assertThat(SamplePapers.certificate().paper().toString()).doesNotContain("{0}", "{1}");
    assertThat(AGREEMENT.toString()).doesNotContain("欧阳静怡");
  }

  @Test
  void theCertificateSaysWhatTheRegulationsAskForAndNoAmount() {
    String paper = SamplePapers.certificate().paper().toString();
    assertThat(paper)
        .contains("劳动合同期限", "解除或者终止日期", "工作岗位", "9 年 6 个月 18 天", "2026年9月30日")
        .contains(ReasonTexts.in(Locale.CHINA).certificate(Ground.LCL_36_EMPLOYER_PROPOSED))
        .doesNotContain("元", "CNY");
  }
}

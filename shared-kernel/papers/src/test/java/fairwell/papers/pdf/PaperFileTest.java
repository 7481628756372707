package fairwell.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Statement;
import fairwell.kernel.value.CanonicalForm;
import fairwell.papers.Paper;
import fairwell.papers.Paper.Clause;
import fairwell.papers.Paper.Column;
import fairwell.papers.Paper.Row;
import fairwell.papers.Paper.Table;
import fairwell.papers.SamplePapers;
import fairwell.papers.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFileTest {

  private static final Paper PAPER = SamplePapers.agreement().paper();

  /** What another process prints: the hash of the same paper. */
  public static void main(String[] arguments) {
    System.out.println(hash());
  }

  private static String hash() {
    return CanonicalForm.sha256(PaperFile.of(SamplePapers.agreement().paper()));
  }

  private static String text(byte[] file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theSamePaperIsTheSameBytesInEveryLocaleAndZone() {
    String here = hash();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(hash()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theSamePaperIsTheSameBytesInAnotherProcess() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/St_Johns",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                PaperFileTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed =
        new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    assertThat(other.waitFor()).isZero();
    assertThat(printed).isEqualTo(hash());
  }

  @Test
  void anotherPaperIsOtherBytes() {
    Statement statement = SamplePapers.statement();
    assertThat(
            CanonicalForm.sha256(PaperFile.of(SamplePapers.agreement(statement, "欧阳静仪").paper())))
        .isNotEqualTo(hash());
  }

  @Test
  void itsTextCanBeTakenOutAgain() throws Exception {
    assertThat(text(PaperFile.of(PAPER)))
        .contains("解除劳动合同协议书", "欧阳静怡", "第三十六条", "CNY", "第 1 页", "Page 1 of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"张䶮", "㼆", "𬸦", "𬞟", "𫖮", "𠅤", "𰻝", "阿依古丽·买买提", "O'Neil"})
  void rareNamesAreShown(String name) throws Exception {
    byte[] file = PaperFile.of(SamplePapers.agreement(SamplePapers.statement(), name).paper());
    assertThat(text(file)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"王\uE000", "李🙂", "a\u0007b", "\uD87E\uDC00"})
  void aCharacterWithoutAGlyphIsNamedAndNeverABox(String name) {
    int unknown =
        name.codePoints()
            .filter(c -> c > 0x1F000 || c < 0x20 || c == 0xE000)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(
            () -> PaperFile.of(SamplePapers.agreement(SamplePapers.statement(), name).paper()))
        .isInstanceOfSatisfying(
            MissingGlyph.class,
            missing -> {
              assertThat(missing.codePoint()).isEqualTo(unknown);
              assertThat(missing).hasMessageContaining(missing.name());
            });
  }

  /** Whoever signs there covers no word of the paper. */
  @ParameterizedTest
  @ValueSource(ints = {2, 30, 90})
  void whereAPartySignsOnlyThoseTwoWordsStand(int length) {
    Paper paper = SamplePapers.agreement(SamplePapers.statement(), "静".repeat(length)).paper();
    Sheet sheet =
        Layout.of(paper, Typeface.shipped()).stream()
            .filter(one -> !one.fields.isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(texts(sheet)).anyMatch(text -> text.text().startsWith("双方各执一份"));
    assertThat(sheet.fields).hasSize(2).allMatch(field -> field.height() >= 119);
    for (Sheet.Field field : sheet.fields) {
      assertThat(texts(sheet))
          .filteredOn(text -> touches(text, field))
          .extracting(Sheet.Text::text)
          .satisfiesExactlyInAnyOrder(
              one -> assertThat(one).startsWith("签字或盖章"),
              other -> assertThat(other).startsWith("日期"));
    }
  }

  private static boolean touches(Sheet.Text text, Sheet.Field field) {
    double end = text.x() + Typeface.shipped().width(text.text()) * text.size();
    return text.x() < field.x() + field.width()
        && end > field.x()
        && text.y() - text.size() * 0.3 < field.y() + field.height()
        && text.y() + text.size() > field.y();
  }

  @Test
  void aLongTableGoesOnUnderItsHeadAndAmountsEndInOneLine() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      rows.add(new Row(List.of(Words.same("行" + i), Words.same(i + "00.00")), i == 119));
    }
    Table table =
        new Table(
            List.of(
                new Column(new Words("项目", "Item"), 3, false),
                new Column(new Words("金额", "Amount"), 1, true)),
            rows);
    List<Sheet> sheets = Layout.of(paper(table), Typeface.shipped());

    assertThat(sheets.size()).isGreaterThan(2);
    for (Sheet sheet : sheets) {
      assertThat(texts(sheet)).filteredOn(text -> text.text().equals("项目")).hasSize(1);
      assertThat(sheet.marks).allMatch(PaperFileTest::isOnThePage);
    }
    assertThat(
            sheets.stream()
                .flatMap(sheet -> texts(sheet).stream())
                .filter(text -> text.text().endsWith("00.00"))
                .map(text ->
                    Math.round(text.x() + Typeface.shipped().width(text.text()) * text.size()))
                .distinct())
        .hasSize(1);
    // The sum is not alone on its page.
    assertThat(texts(sheets.getLast())).anyMatch(text -> text.text().equals("行118"));
  }

  @Test
  void aRowHigherThanAPageGoesOnUnderTheHeadOfTheNext() {
    Table table =
        new Table(
            List.of(
                new Column(new Words("项目", "Item"), 1, false),
                new Column(new Words("内容", "Text"), 1, false)),
            List.of(new Row(List.of(Words.same("一"), Words.same("字".repeat(3000) + "终")), false)));
    List<Sheet> sheets = Layout.of(paper(table), Typeface.shipped());

    assertThat(sheets.size()).isGreaterThan(2);
    for (Sheet sheet : sheets) {
      assertThat(texts(sheet)).filteredOn(text -> text.text().equals("项目")).hasSize(1);
      assertThat(sheet.marks).allMatch(PaperFileTest::isOnThePage);
      assertThat(texts(sheet)).allMatch(text -> text.size() < 9 || text.y() > 70);
    }
    assertThat(texts(sheets.getLast())).anyMatch(text -> text.text().endsWith("终"));
  }

  @Test
  void aPaperThatNobodySignsHasNoForm() throws Exception {
    try (PDDocument read = Loader.loadPDF(PaperFile.of(paper(new Clause(Words.same("无")))))) {
      assertThat(read.getDocumentCatalog().getAcroForm(null)).isNull();
    }
  }

  private static Paper paper(Paper.Block block) {
    return new Paper(
        "P",
        new Words("题", "Title"),
        LocalDate.of(2026, 1, 1),
        Words.same("m"),
        "",
        List.of(block));
  }

  private static List<Sheet.Text> texts(Sheet sheet) {
    return sheet.marks.stream()
        .filter(mark -> mark instanceof Sheet.Text)
        .map(Sheet.Text.class::cast)
        .toList();
  }

  private static boolean isOnThePage(Sheet.Mark mark) {
    return !(mark instanceof Sheet.Text text)
        || (text.x() >= 0
            && text.y() >= 0
            && text.y() <= Sheet.HEIGHT
            && text.x() + Typeface.shipped().width(text.text()) * text.size() <= Sheet.WIDTH);
  }
}

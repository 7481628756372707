package fairwell.papers.check;

import static fairwell.papers.SignatureField.EMPLOYEE;
import static fairwell.papers.SignatureField.EMPLOYER;
import static fairwell.papers.check.OwnField.NOWHERE;
import static fairwell.papers.check.OwnField.place;
import static fairwell.papers.check.OwnField.seal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.papers.check.OwnField.Change;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures in fields that the signer brings. */
class OwnFieldTest {

  private static final Signing SIGNING = Signing.today();

  private static List<PartySignature> check(byte[] file) {
    return SignedPaper.check(file, Signing.HASH, SIGNING.trust());
  }

  private static void refused(byte[] file) {
    assertThatThrownBy(() -> check(file))
        .isInstanceOfSatisfying(
            UnsoundPaper.class,
            unsound -> assertThat(unsound.fault()).isEqualTo(PaperFault.CHANGED_AFTER_DRAFT));
  }

  /** Signed in a field of that name which it brings. */
  private static byte[] own(byte[] paper, String name, PDRectangle at, Change change) {
    return SIGNING.sign(OwnField.in(paper, name, at, change), name);
  }

  private static byte[] own(byte[] paper, String name, PDRectangle at) {
    return own(paper, name, at, own -> {});
  }

  @Test
  void bothPartiesSignInFieldsThatShowNothing() {
    byte[] first = own(Signing.DRAFT, "Signature1", NOWHERE);
    byte[] both = own(first, "Signature2", NOWHERE);

    assertThat(check(first)).hasSize(1);
    assertThat(check(both)).extracting(PartySignature::field).containsExactly(null, null);
    assertThat(check(both))
        .extracting(signature -> signature.certificate().getSubjectX500Principal().getName())
        .satisfiesExactly(
            one -> assertThat(one).contains("Signature1"),
            other -> assertThat(other).contains("Signature2"));
  }

  @Test
  void bothPartiesSignWithASealInTheirPlaces() {
    byte[] both = own(own(Signing.DRAFT, "s1", seal(EMPLOYEE)), "s2", seal(EMPLOYER));
    assertThat(check(both)).extracting(PartySignature::field).containsExactly(EMPLOYEE, EMPLOYER);

    byte[] whole = own(own(Signing.DRAFT, "s1", place(EMPLOYEE)), "s2", place(EMPLOYER));
    assertThat(check(whole)).hasSize(2);
  }

  /** Of which viewers do not all guard the clipping, or do not agree where it ends. */
  @Test
  void whatDrawsByWaysOfItsOwnIsRefused() {
    List<Change> ways =
        List.of(
            own -> own.draw("q BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q"),
            own -> own.draw("q Q ".repeat(300_000)),
            own -> own.draw("q Q").setItem(COSName.FILTER, twice(COSName.FLATE_DECODE)),
            own -> own.draw("q Q").setItem(COSName.RESOURCES, within("Font", "CharProcs")),
            own -> own.draw("q Q").setItem(COSName.RESOURCES, within("Pattern", "PatternType")),
            own -> own.draw("q Q").setItem(COSName.RESOURCES, within("ExtGState", "G")),
            own -> own.draw("q Q").setItem(COSName.RESOURCES, within("Properties", "Name")),
            own -> own.draw("q Q").setItem(COSName.RESOURCES, within("XObject", "Alternates")));
    for (Change way : ways) {
      refused(own(Signing.DRAFT, "s", seal(EMPLOYEE), way));
    }
  }

  private static COSArray twice(COSName name) {
    COSArray both = new COSArray();
    both.add(name);
    both.add(name);
    return both;
  }

  private static COSDictionary within(String kind, String key) {
    COSDictionary one = new COSDictionary();
    one.setItem(COSName.getPDFName(key), new COSDictionary());
    COSDictionary named = new COSDictionary();
    named.setItem(COSName.getPDFName("X1"), one);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.getPDFName(kind), named);
    return resources;
  }

  @Test
  void oneSignsInTheFieldOfTheDraftAndOneInAnother() {
    byte[] first = SIGNING.sign(Signing.DRAFT, EMPLOYEE);
    assertThat(check(own(first, "s", seal(EMPLOYER))))
        .extracting(PartySignature::field)
        .containsExactly(EMPLOYEE, EMPLOYER);

    byte[] other = own(Signing.DRAFT, "s", seal(EMPLOYEE));
    assertThat(check(SIGNING.sign(other, EMPLOYER)))
        .extracting(PartySignature::field)
        .containsExactly(EMPLOYEE, EMPLOYER);
  }

  @Test
  void aPageWithoutAnnotationsGetsThem() {
    assertThat(OwnField.spot(EMPLOYEE).page()).isGreaterThan(1);
    byte[] file = OwnField.on(1, Signing.DRAFT, "s", NOWHERE, own -> {});
    assertThat(check(SIGNING.sign(file, "s"))).hasSize(1);
  }

  @Test
  void theFormGetsWhatProgramsThatSignWriteThere() {
    byte[] file =
        own(
            Signing.DRAFT,
            "s",
            seal(EMPLOYEE),
            own -> {
              own.form().setString(COSName.DA, "/Helv 0 Tf 0 g");
              own.form().setItem(COSName.DR, new COSDictionary());
              own.field().setItem(COSName.DR, new COSDictionary());
            });
    assertThat(check(file)).hasSize(1);
    refused(own(file, "t", NOWHERE, own -> own.form().setString(COSName.DA, "/Helv 9 Tf 1 g")));
  }

  /** What is wrong with the field, or stands beside it. */
  enum Wrong {
    ACTION(own -> own.field().setItem(COSName.A, script())),
    ACTIONS(own -> own.field().setItem(COSName.AA, new COSDictionary())),
    LOOK_OF_A_BUTTON(own -> own.field().setItem(COSName.MK, new COSDictionary())),
    PARENT(own -> own.field().setItem(COSName.PARENT, own.form())),
    HIDDEN(own -> own.field().setInt(COSName.F, 4 | 2)),
    NOT_ZOOMED(own -> own.field().setInt(COSName.F, 4 | 8)),
    OF_ANOTHER_PAGE(own -> own.field().setItem(COSName.P, own.document().getPage(0))),
    ON_TWO_PAGES(own -> own.annotate(own.document().getPage(0))),
    TWICE_ON_ITS_PAGE(own -> own.annotate(own.page())),
    NOTE_BESIDE(own ->
        own.page()
            .getCOSObject()
            .getCOSArray(COSName.ANNOTS)
            .add(new PDAnnotationText().getCOSObject())),
    NOTE_ON_ANOTHER_PAGE(own -> {
      own.document().getPage(0).getAnnotations().add(new PDAnnotationText());
      own.document().getPage(0).getCOSObject().setNeedToBeUpdated(true);
    }),
    NOT_AMONG_THE_LAST(own -> {
      COSArray fields = own.form().getCOSArray(COSName.FIELDS);
      fields.add(0, fields.remove(fields.size() - 1));
    }),
    FIELDS_REORDERED(own -> {
      COSArray fields = own.form().getCOSArray(COSName.FIELDS);
      fields.add(1, fields.remove(0));
    }),
    NEW_APPEARANCES(own -> own.form().setBoolean(COSName.NEED_APPEARANCES, true)),
    CALCULATION(own -> own.form().setItem(COSName.getPDFName("CO"), new COSArray())),
    SCRIPT_IN_THE_FONTS(own -> {
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.A, script());
      own.form().setItem(COSName.DR, fonts);
    }),
    SCRIPT_IN_THE_DRAWING(own ->
        own.draw(OwnField.DRAWING).setItem(COSName.RESOURCES, holding(COSName.AA, script()))),
    OUT_OF_ITS_BOX(own -> own.draw("Q 0 0 900 900 re f q")),
    WITHOUT_A_BOX(own -> own.draw(OwnField.DRAWING).removeItem(COSName.BBOX)),
    FROM_ANOTHER_FILE(own -> own.draw("").setString(COSName.F, "other.pdf")),
    WHEN_TOUCHED(own -> {
      COSBase drawn = own.draw(OwnField.DRAWING);
      own.field().getCOSDictionary(COSName.AP).setItem(COSName.D, drawn);
    });

    private final Change change;

    Wrong(Change change) {
      this.change = change;
    }
  }

  private static COSBase script() {
    return new PDActionJavaScript("app.alert(1)").getCOSObject();
  }

  private static COSDictionary holding(COSName key, COSBase value) {
    COSDictionary holding = new COSDictionary();
    holding.setItem(key, value);
    return holding;
  }

  @ParameterizedTest
  @EnumSource
  void anythingElseIsRefused(Wrong wrong) {
    refused(own(Signing.DRAFT, "s", seal(EMPLOYER), wrong.change));
  }

  @Test
  void aRectangleOutsideThePlaceIsRefused() {
    PDRectangle fits = seal(EMPLOYEE);
    assertThat(check(own(Signing.DRAFT, "s", fits))).hasSize(1);
    for (float up : List.of(4f, -4f, 200f)) {
      refused(own(Signing.DRAFT, "s", moved(fits, up)));
    }
    // The same rectangle, where the text is.
    refused(SIGNING.sign(OwnField.on(1, Signing.DRAFT, "s", fits, own -> {}), "s"));
    PDRectangle thin = place(EMPLOYEE);
    thin.setUpperRightX(thin.getLowerLeftX());
    thin.setUpperRightY(thin.getUpperRightY() + 40);
    refused(own(Signing.DRAFT, "s", thin));
  }

  private static PDRectangle moved(PDRectangle from, float up) {
    return new PDRectangle(
        from.getLowerLeftX(), from.getLowerLeftY() + up, from.getWidth(), from.getHeight());
  }

  @Test
  void oneFieldStandsOnOnePage() {
    refused(
        own(
            Signing.DRAFT,
            "s",
            NOWHERE,
            own -> {
              own.field().removeItem(COSName.P);
              own.annotate(own.document().getPage(0));
            }));
  }

  @Test
  void whatShowsNothingDrawsNothing() {
    refused(own(Signing.DRAFT, "s", NOWHERE, own -> own.draw(OwnField.DRAWING)));
  }

  @ParameterizedTest
  @EnumSource
  void aFieldWithoutASignatureIsRefused(Other other) {
    byte[] file = OwnField.in(Signing.DRAFT, "s", NOWHERE, other.change);
    refused(SIGNING.sign(file, EMPLOYEE));
  }

  /** Fields that nobody signs. */
  enum Other {
    EMPTY(own -> {}),
    TEXT(own -> {
      own.field().setName(COSName.FT, "Tx");
      own.field().setString(COSName.V, "and a car");
    }),
    BUTTON(own -> {
      own.field().setName(COSName.FT, "Btn");
      own.field().setItem(COSName.V, new COSDictionary());
    }),
    NO_FIELD(own -> {
      COSArray fields = own.form().getCOSArray(COSName.FIELDS);
      COSBase unused = fields.remove(fields.size() - 1);
    });

    private final Change change;

    Other(Change change) {
      this.change = change;
    }
  }

  @Test
  void aSecondFieldOfANameIsRefused() throws IOException {
    assertThat(added("s", own -> {})).isEqualTo(EMPLOYER);
    for (String name : List.of(EMPLOYER, EMPLOYEE, "", "a.b")) {
      assertThatThrownBy(() -> added(name, own -> {})).isInstanceOf(UnsoundPaper.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7})
  void theFormSaysAsBeforeThatItIsSignedAndOnlyAppendedTo(int flags) throws IOException {
    Change change = own -> own.form().setInt(COSName.SIG_FLAGS, flags);
    if (flags == 3) {
      assertThat(added("s", change)).isEqualTo(EMPLOYER);
    } else {
      assertThatThrownBy(() -> added("s", change)).isInstanceOf(UnsoundPaper.class);
    }
  }

  @Test
  void aFieldThatIsNoWidgetOrOfManyPartsOrWithoutItsOwnSignatureIsRefused() {
    assertThatThrownBy(() -> added("s", own -> own.field().setName(COSName.SUBTYPE, "Stamp")))
        .isInstanceOf(UnsoundPaper.class);
    assertThatThrownBy(() -> added("s", own -> own.field().setItem(COSName.KIDS, new COSArray())))
        .isInstanceOf(UnsoundPaper.class);
    assertThatThrownBy(
            () -> added("s", own -> own.field().setItem(COSName.V, own.document().getPage(0))))
        .isInstanceOf(UnsoundPaper.class);
  }

  /** By a signature that nobody checks here: PDFBox would mend or refuse what is asked of it. */
  private static @Nullable String added(String name, Change change) throws IOException {
    byte[] file =
        OwnField.in(
            Signing.DRAFT,
            name,
            seal(EMPLOYER),
            own -> {
              own.field().setItem(COSName.V, holding(COSName.TYPE, COSName.SIG));
              change.in(own);
            });
    try (PDDocument earlier = Loader.loadPDF(Signing.DRAFT);
        PDDocument later = Loader.loadPDF(file)) {
      return Additions.oneSignature(earlier, later, OwnField.PLACES);
    }
  }

  @Test
  void whoSignsSecondCoversNothingOfTheFirst() {
    byte[] first = own(Signing.DRAFT, "s", seal(EMPLOYEE));
    refused(own(first, "t", place(EMPLOYEE)));
    refused(own(SIGNING.sign(Signing.DRAFT, EMPLOYEE), "t", seal(EMPLOYEE)));
  }

  @Test
  void whoSignsSecondLeavesTheFieldOfTheFirstAsItIs() {
    byte[] first = own(Signing.DRAFT, "s", seal(EMPLOYEE));
    assertThat(check(own(first, "t", seal(EMPLOYER)))).hasSize(2);
    refused(
        own(
            first,
            "t",
            seal(EMPLOYER),
            own -> {
              COSArray fields = own.form().getCOSArray(COSName.FIELDS);
              COSDictionary theirs = (COSDictionary) fields.getObject(fields.size() - 2);
              theirs.setItem(COSName.RECT, seal(EMPLOYER).getCOSArray());
              theirs.setNeedToBeUpdated(true);
            }));
  }
}

package fairwell.query.explanation;

/** What the paper says around the figures. */
interface SideBySideTexts {

  String title();

  String about();

  String statements();

  String whatMoved();

  String lines();

  String line();

  String input();

  String amount();

  String stop();

  String event(String stream, long sequence, String says);

  SideBySideTexts ENGLISH =
      new SideBySideTexts() {
        @Override
        public String title() {
          return "The same employee in Beijing and in Shanghai";
        }

        @Override
        public String about() {
          return """
          Somebody works from 15 March 2010 to 18 September 2026 for 37,700 yuan a month, takes three of ten
          days of leave in the last year, and parts by agreement on the employer’s proposal, with 20,000 yuan
          above the law. Once the place of performance is Beijing, once Shanghai; nothing else differs but the
          contributions on record, which are those of the place.
          [中文](beijing-and-shanghai.zh-CN.md)

          This paper is made by the build from the code and the policy packs, and a test fails when it is not
          what they give. It is made anew with

          ```sh
          mvn -pl query-side -am test -Dtest=SideBySideTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true
          ```\
          """
              .stripIndent();
        }

        @Override
        public String statements() {
          return "The two statements";
        }

        @Override
        public String whatMoved() {
          return "What differs behind them";
        }

        @Override
        public String lines() {
          return "Each line explained";
        }

        @Override
        public String line() {
          return "Line";
        }

        @Override
        public String input() {
          return "Input";
        }

        @Override
        public String amount() {
          return "Amount";
        }

        @Override
        public String stop() {
          return ".";
        }

        @Override
        public String event(String stream, long sequence, String says) {
          return "%s, event %d: %s".formatted(stream, sequence, says);
        }
      };

  SideBySideTexts CHINESE =
      new SideBySideTexts() {
        @Override
        public String title() {
          return "同一名员工在北京与在上海";
        }

        @Override
        public String about() {
          return """
          该员工自2010年3月15日工作至2026年9月18日，月工资37,700元，离职当年十天年休假已休三天；由用人单位提出、双方协商一致解除，
          另付20,000元。劳动合同履行地一次为北京，一次为上海；除按当地记录的缴费外，其余完全相同。
          [English](beijing-and-shanghai.md)

          本文由构建依代码与政策包生成；与两者不符时测试即失败。重新生成：

          ```sh
          mvn -pl query-side -am test -Dtest=SideBySideTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true
          ```\
          """
              .stripIndent();
        }

        @Override
        public String statements() {
          return "两份结算";
        }

        @Override
        public String whatMoved() {
          return "差异来自何处";
        }

        @Override
        public String lines() {
          return "逐项说明";
        }

        @Override
        public String line() {
          return "项目";
        }

        @Override
        public String input() {
          return "数据";
        }

        @Override
        public String amount() {
          return "金额";
        }

        @Override
        public String stop() {
          return "。";
        }

        @Override
        public String event(String stream, long sequence, String says) {
          return "%s 第 %d 条：%s".formatted(stream, sequence, says);
        }
      };
}

const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** The workbench's page, and the script that its server puts into the add-in's page. */
module.exports = {
  name: "workbench",
  mode: "development",
  devtool: false,
  entry: {
    page: "./src/workbench/page/page.ts",
    prelude: "./src/host/seams/prelude.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist-workbench"),
    filename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "src/workbench/page/index.html", chunks: ["page"] }),
    new MiniCssExtractPlugin(),
  ],
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: "errors-warnings",
};

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The engine in a process of its own: a question a line, an answer a line. */
export class Engine {
  #process;
  #waiting = [];

  constructor(program, schemas) {
    this.#process = spawn('dotnet', [program, ...schemas], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift().resolve(line));
    this.#process.on('exit', (code) => this.#waiting.forEach((waiting) => waiting.reject(new Error(`The engine ended with code ${code}.`))));
  }

  /** What is wrong with a document, or what it answers, as JSON text. */
  ask(question) {
    return this.#send({ ...question, document: codeUnits(question.document) });
  }

  /** What is wrong with a schema, as JSON text. */
  askDefinitions(definitions) {
    return this.#send({ definitions: codeUnits(definitions) });
  }

  #send(question) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify(question)}\n`);
    });
  }

  end() {
    this.#process.stdin.end();
  }
}

/** A text need not be well-formed, so it goes as its code units. */
function codeUnits(text) {
  return Buffer.from(text, 'utf16le').toString('base64');
}

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

  /** The answer, as JSON text. The document goes as code units, because it need not be well-formed. */
  ask(question) {
    const document = Buffer.from(question.document, 'utf16le').toString('base64');
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#process.stdin.write(`${JSON.stringify({ ...question, document })}\n`);
    });
  }

  end() {
    this.#process.stdin.end();
  }
}

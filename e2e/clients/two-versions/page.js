const visit = document.querySelector('comity-visit');
let times = 0;
visit.addEventListener('comity-ready', (event) => {
  times += 1;
  document.querySelector('#heard').textContent = `${event.type} ${times}`;
});
document.querySelector('#language').addEventListener('click', () => {
  document.documentElement.lang = 'az';
});
const response = await fetch('visit.json');
visit.data = await response.json();
